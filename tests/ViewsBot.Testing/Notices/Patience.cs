namespace ViewsBot.Testing.Notices;

/// <summary>How long a test waits for what must come; only a failing test waits so long.</summary>
internal static class Patience
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    public static CancellationToken Token() => new CancellationTokenSource(Longest).Token;
}
