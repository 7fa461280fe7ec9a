using ViewsBot.Content;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Records.People;

namespace ViewsBot.Dialogs.Journey;

/// <summary>Finds out what the road of a conversation depends on.</summary>
internal sealed class RoadFinder(Deck deck)
{
    /// <summary>The facts as they stand in this turn.</summary>
    public Task<RoadFacts> FactsAsync(Turn turn, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();

        return Task.FromResult(new RoadFacts
        {
            Audience = turn.Audience,
            IsSurvey = turn.Session.Survey is not null,
            HasPractice = deck.Topics.Practice(turn.Audience) is not null,
            PlanParts = [.. deck.Topics.OfPlan(turn.Audience).Select(part => part.Key)],
            HasHome = turn.Session.Speaker.Audience == Audience.Parent,
            Topics = turn.Talk.Topics,
        });
    }
}
