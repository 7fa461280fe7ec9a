using System.Text.RegularExpressions;

namespace ViewsBot.Conversation.Tests.Safety;

/// <summary>What a page says, without its tags.</summary>
internal static partial class PlainText
{
    /// <summary>The words, with one space between.</summary>
    public static string Of(string page) => Space().Replace(Tag().Replace(page, ""), " ");

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
