using System.Globalization;
using ViewsBot.Content.Cards;
using ViewsBot.Content.Words;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Records.Alerts;
using Choice = ViewsBot.Content.Cards.Choice;

namespace ViewsBot.Dialogs.TellSomeone;

/// <summary>The fixed reply to somebody who told: who is told, who is there now, and whom to ring. It repeats nothing and asks nothing further.</summary>
internal static class ToldReply
{
    private static readonly IReadOnlyList<Choice> Choices = [new(AsideCards.GoOn, "choice/go-on"), new(Controls.Stop, "choice/stop")];

    /// <summary>The card.</summary>
    /// <param name="name">Who is told, or <c>null</c> where nobody knows which school it is.</param>
    /// <param name="now">Who is there.</param>
    /// <param name="words">The reader's words.</param>
    /// <param name="heard">What it answers. To the button alone it says that one may write, or leave it, as a tap may be a mistake; to more of the same it says that this came in too, or the same words would stand there again.</param>
    /// <param name="isNobody">Whether nobody knows who tells, as in a survey: then they must be told so, and may say it.</param>
    public static ToldCard Of(string? name, HelpNow now, LanguageWords words, Heard heard, bool isNobody = false) => new()
    {
        Ask = Asks.Told,
        Heading = "told/heading",
        Lines =
        [
            name is null ? "told/i-will-tell-school" : new Sentence("told/i-will-tell", ("name", name)),
            .. heard == Heard.More ? [More(name)] : (Sentence[])[],
            now.IsOpen ? Open(name) : Closed(name ?? words.Get("told/someone-at-school"), now.NightsToOpening),
            .. isNobody ? ["told/do-not-know-you"] : heard == Heard.Call ? ["told/write-here"] : (Sentence[])[],
            .. heard == Heard.Call ? ["told/by-mistake"] : (Sentence[])[],
            "told/not-in-trouble",
            "told/danger",
            Helpline(now),
        ],
        Choices = Choices,
    };

    private static Sentence More(string? name) => name is null ? "told/this-too-school" : new Sentence("told/this-too", ("name", name));

    private static Sentence Open(string? name) => name is null ? "told/open-school" : new Sentence("told/open", ("name", name));

    private static Sentence Closed(string name, int? nights) => nights switch
    {
        null => new Sentence("told/closed", ("name", name)),
        0 => new Sentence("told/closed-today", ("name", name)),
        1 => new Sentence("told/closed-tomorrow", ("name", name)),
        { } days => new Sentence("told/closed-days", ("days", days.ToString(CultureInfo.InvariantCulture)), ("name", name)),
    };

    private static Sentence Helpline(HelpNow now) => now switch
    {
        { IsAdult: false } => "told/childline",
        { AdultHelpline: { } line } => new Sentence("told/adult-helpline", ("helpline", line.Name), ("number", line.Number)),
        _ => "told/adult-help",
    };
}
