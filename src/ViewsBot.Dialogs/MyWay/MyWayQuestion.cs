using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.HowMany;
using ViewsBot.Dialogs.Languages;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Records.People;

namespace ViewsBot.Dialogs.MyWay;

/// <summary>"How you like to talk": what is used now, who sees it, and whether it is to be used next time.</summary>
internal sealed class MyWayQuestion(OfferedLanguages languages) : IQuestion
{
    /// <summary>The choice that keeps it.</summary>
    public const string Remember = "remember";

    /// <summary>The choice that shows English beneath another language.</summary>
    public const string WithEnglish = "with-english";

    /// <summary>The choice that shows it no longer.</summary>
    public const string WithoutEnglish = "without-english";

    private static readonly Choice With = new(WithEnglish, "choice/with-english");
    private static readonly Choice Without = new(WithoutEnglish, "choice/without-english");

    public string Name => Asks.MyWay;

    public ValueTask<Card> CardAsync(Turn turn, Ask ask, CancellationToken cancel) => new(new MessageCard
    {
        Ask = Asks.MyWay,
        Heading = "my-way/heading",
        Lines =
        [
            new Sentence("my-way/answers", ("how", new Sentence("how-many/" + turn.Talk.Scale))),
            .. turn.Talk.AtOnce > WayOfTalking.UsuallyAtOnce ? [new Sentence("my-way/answers", ("how", AtOnceChoice.WordOf(turn.Talk.AtOnce)))] : (Sentence[])[],
            new Sentence("my-way/helper", ("helper", new Sentence("helper/" + turn.Talk.Helper))),
            .. turn.Talk.TextSize > WayOfTalking.UsualTextSize ? ["my-way/bigger-text"] : (Sentence[])[],
            .. turn.Talk.ReadsAloud ? ["my-way/reads-aloud"] : (Sentence[])[],
            "my-way/next-time",
            "my-way/staff",
        ],
        PictureKey = "someone-speaks",
        Choices =
        [
            new Choice(Remember, "choice/remember").ForYes(),
            new Choice("no", "choice/do-not-remember").ForNo(),
            new(Controls.HowMany, "control/how-many"),
            new(Controls.AtOnce, "at-once/heading"),
            new(Controls.ChangeHelper, "control/change-helper"),
            .. turn.Words.Language == languages.English.Language ? [] : turn.Session.WithEnglish ? [Without] : (Choice[])[With],
        ],
    });
}
