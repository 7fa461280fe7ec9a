using System.Globalization;
using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.Pauses;

/// <summary>How many topics are done, and a calm choice between going on and a break.</summary>
internal sealed class SuggestedPauseQuestion : IQuestion
{
    public string Name => Asks.SuggestedPause;

    public ValueTask<Card> CardAsync(Turn turn, Ask ask, CancellationToken cancel)
    {
        var done = turn.Talk.Topics.IndexOf(ask.Topic!) + 1;
        var left = turn.Talk.Topics.Count - done;

        return new(new MessageCard
        {
            Ask = Asks.SuggestedPause,
            Heading = done > 1 ? new Sentence("pause/topics-done", ("count", done.ToString(CultureInfo.InvariantCulture))) : "pause/one-topic-done",
            Lines = [NextOf(turn, left), "pause/go-on-or-break"],
            PictureKey = "break",
            Choices = [new(AsideCards.GoOn, "choice/go-on"), new(Controls.Break, "choice/have-a-break")],
        });
    }

    private static Sentence NextOf(Turn turn, int left) => left switch
    {
        > 0 => "pause/another-comes",
        _ when turn.Session.Survey is not null => "pause/was-the-last",
        _ => "pause/questions-come",
    };
}
