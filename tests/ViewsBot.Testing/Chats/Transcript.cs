using System.Globalization;

namespace ViewsBot.Testing.Chats;

/// <summary>A conversation as a table of said and replied.</summary>
/// <remarks>
/// A line is <c>said → replied</c>. <c>[word]</c> is a tap on the card in focus, <c>[word] ×3</c> one on each of three cards, <c>"words"</c> is typed. What is replied is the card in
/// focus afterwards: its note, heading and word with <c> | </c> between.
/// </remarks>
public static class Transcript
{
    private const string Arrow = "→";
    private const char Times = '×';

    /// <summary>Says each line, and gives the table as it really went.</summary>
    public static async Task<string> PlayAsync(this ScriptedChat chat, string table)
    {
        var went = new List<string>();

        foreach (var line in LinesOf(table))
        {
            var said = line.Split(Arrow)[0].Trim();

            await SayAsync(chat, said);
            went.Add($"{said} {Arrow} {chat.InFocus.Line}");
        }

        return string.Join('\n', went);
    }

    /// <summary>The table as it is compared: a line each, single spaces round the arrow.</summary>
    public static string Tidy(string table) => string.Join('\n', LinesOf(table).Select(line => string.Join($" {Arrow} ", line.Split(Arrow).Select(part => part.Trim()))));

    private static IEnumerable<string> LinesOf(string table) => table.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0);

    private static async Task SayAsync(ScriptedChat chat, string said)
    {
        var (once, times) = said.Split(Times) is [var tapped, var count] ? (tapped.Trim(), int.Parse(count, CultureInfo.InvariantCulture)) : (said, 1);

        for (var time = 0; time < times; time++) { await SayOnceAsync(chat, once); }
    }

    private static Task SayOnceAsync(ScriptedChat chat, string said) => said[0] switch
    {
        '[' => chat.TapsAsync(said[1..^1]),
        '"' => chat.SaysAsync(said[1..^1]),
        _ => throw new FormatException($"Neither a [tap] nor \"words\": {said}"),
    };
}
