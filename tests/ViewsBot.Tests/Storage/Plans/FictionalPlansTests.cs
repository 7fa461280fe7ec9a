using ViewsBot.Content;
using ViewsBot.Records.Invitations;
using ViewsBot.Records.People;
using ViewsBot.Records.Plans;
using ViewsBot.Storage.People;
using ViewsBot.Testing;

namespace ViewsBot.Tests.Storage.Plans;

public sealed class FictionalPlansTests
{
    private const int MostWordsForAChild = 12;

    [Theory]
    [InlineData(Audience.Child)]
    [InlineData(Audience.YoungPerson)]
    [InlineData(Audience.Parent)]
    public async Task A_made_up_pupil_has_a_plan_with_something_of_every_kind(Audience audience)
    {
        await using var installation = await Installation.StartedAsync();
        var issued = await installation.Get<IFictionalSchool>().InviteNewPupilAsync(audience, "en", bornOn: null, default);
        var opened = Assert.IsType<Opened.To>(await installation.Get<IInvitationStore>().OpenAsync(issued.Code, default));

        await using var turn = await installation.TurnAsync(new Invited(issued, opened));
        var plan = await turn.PlanAsync(default);

        Assert.Equal((2, 1, 1, 2), (plan.NextSteps.Count(), plan.Targets.Count(), plan.Provisions.Count(), plan.Strategies.Count()));
        Assert.NotNull(plan.Provisions.Single().Funding);
        Assert.Equal([StrategyFrom.School, StrategyFrom.Home], plan.Strategies.Select(strategy => strategy.From));
        Assert.All(plan.NextSteps, step => Assert.True(step.ByWhen > DateOnly.FromDateTime(installation.Clock.GetUtcNow().UtcDateTime)));
    }

    [Fact]
    public void Every_made_up_item_has_a_picture_of_the_cards_and_plain_words_that_are_short_enough_for_a_child()
    {
        var pictures = Deck.Load(Repository.Cards).Pictures;

        Assert.All(FictionalPlan.All.SelectMany(plan => plan.Parts), part =>
        {
            Assert.True(pictures.Has(part.Picture), part.Picture);
            Assert.InRange(part.Plain.Split(' ').Length, 1, MostWordsForAChild);
        });
    }
}
