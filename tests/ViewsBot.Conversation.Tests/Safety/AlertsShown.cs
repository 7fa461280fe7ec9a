using System.Text.RegularExpressions;

namespace ViewsBot.Conversation.Tests.Safety;

/// <summary>The alerts page, as whoever reads it takes it in.</summary>
internal static partial class AlertsShown
{
    /// <summary>The one alert that has these words in it, as plain text.</summary>
    public static string With(string page, string words) =>
        PlainText.Of(Assert.Single(Article().Matches(page), alert => alert.Value.Contains(words, StringComparison.Ordinal)).Value);

    /// <summary>What it says of a speaker whom nobody knows, to the first full stop; empty where it says nothing.</summary>
    public static string Unknown(string page, string words) => Sentence().Match(With(page, words)).Value;

    [GeneratedRegex("<article.*?</article>", RegexOptions.Singleline)]
    private static partial Regex Article();

    [GeneratedRegex(@"The speaker is unknown:[^.]*\.")]
    private static partial Regex Sentence();
}
