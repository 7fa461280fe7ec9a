using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.HowLong;
using ViewsBot.Dialogs.Surveys;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.Welcome;

/// <summary>Hello, and what this is.</summary>
internal sealed class WelcomeQuestion(PicturesAhead ahead) : IQuestion
{
    public string Name => Asks.Welcome;

    public ValueTask<Card> CardAsync(Turn turn, Ask ask, CancellationToken cancel) => new(new MessageCard
    {
        Ask = Asks.Welcome,
        Heading = turn.Session.Survey is { } survey ? SurveyHello.Heading(survey) : "opening/heading",
        Lines = turn.Session.Survey is null
            ? ["opening/computer", "opening/what-you-think", "opening/not-a-test"]
            : SurveyHello.WhatThisIs(ahead.InATopic(turn)),
        PictureKey = "hello",
        Choices = HelloChoices.All,
    });
}
