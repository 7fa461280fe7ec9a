using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.HowLong;
using ViewsBot.Dialogs.Surveys;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Dialogs.WhoSees;

namespace ViewsBot.Dialogs.Welcome;

/// <summary>The second card of hello: who will see the answers, and that one gives as many of them as one likes.</summary>
internal sealed class WhoWillSeeQuestion(PicturesAhead ahead) : IQuestion
{
    public string Name => Asks.WhoWillSee;

    public async ValueTask<Card> CardAsync(Turn turn, Ask ask, CancellationToken cancel) => new MessageCard
    {
        Ask = Asks.WhoWillSee,
        Heading = HeadingOf(turn),
        Lines = turn.Session.Survey is null ? await LinesAsync(turn, cancel) : SurveyHello.WhatIsKept,
        PictureKey = "board",
        Choices = HelloChoices.All,
    };

    private static Sentence HeadingOf(Turn turn) => turn.Session switch
    {
        { Survey: not null } => "survey/no-name",
        { OwnsViews: true } => "opening/yours",
        _ => new Sentence("opening/who-sees", ("names", Notes.SeenBy(turn))),
    };

    private async ValueTask<Sentence[]> LinesAsync(Turn turn, CancellationToken cancel) =>
    [
        .. turn.Session.OwnsViews ? [await SeesNow.AtHelloAsync(turn, cancel)] : (Sentence[])[],
        "opening/no-wrong-answers",
        "opening/skip-or-stop",
        await ahead.InAllAsync(turn, cancel),
    ];
}
