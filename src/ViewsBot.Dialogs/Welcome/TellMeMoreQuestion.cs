using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Surveys;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Dialogs.WhoSees;

namespace ViewsBot.Dialogs.Welcome;

/// <summary>More about what one card of hello says, for those who ask.</summary>
/// <param name="name">Which card says it: a name of <see cref="Asks"/>.</param>
/// <param name="outside">What leaves the school.</param>
internal sealed class TellMeMoreQuestion(string name, SentOutside outside) : IQuestion
{
    public string Name => name;

    public ValueTask<Card> CardAsync(Turn turn, Ask ask, CancellationToken cancel) => new(new MessageCard
    {
        Ask = name,
        Heading = "more/heading",
        Lines = name switch
        {
            Asks.MoreWhoWillSee => WhoWillSee(turn),
            Asks.MoreNotSafe => ["more/tell-someone", "who-sees/no-secrets", "told/danger"],
            _ => WhatThisIs(turn),
        },
        PictureKey = "robot",
        Choices = HelloChoices.AfterMore,
    });

    private static Sentence[] WhatThisIs(Turn turn) =>
        ["more/pictures", "more/you-choose", "more/change", "more/no-hurry", .. turn.Session.Survey is null ? ["more/your-words"] : (Sentence[])[]];

    private IReadOnlyList<Sentence> WhoWillSee(Turn turn) => turn.Session switch
    {
        { Survey: not null } => SurveyHello.MoreOfWhatIsKept,
        { OwnsViews: true } => ["more/you-say-who", "sharing/any-time", "more/people-read", .. outside.Of(turn), "more/what-for"],
        _ => ["more/family", "more/people-read", .. outside.Of(turn), "more/what-for"],
    };
}
