namespace ViewsBot.Staff.Shared;

/// <summary>A list of names as it is typed: a name a line, or with commas between.</summary>
internal static class Names
{
    private static readonly char[] Between = ['\n', '\r', ','];

    /// <summary>Reads what was typed; empty lines are no names.</summary>
    public static IReadOnlyList<string> Read(string? typed) =>
        (typed ?? "").Split(Between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Writes a name a line.</summary>
    public static string Write(IEnumerable<string> names) => string.Join('\n', names);

    /// <summary>One name, or <c>null</c> where none was typed.</summary>
    public static string? One(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
