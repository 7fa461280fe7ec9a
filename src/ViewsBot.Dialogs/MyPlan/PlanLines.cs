using ViewsBot.Content.Cards;
using ViewsBot.Content.Words;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Records.People;
using ViewsBot.Records.Plans;

namespace ViewsBot.Dialogs.MyPlan;

/// <summary>What is said of a plan's item beside its name: what it is, who helps, until when, and to parents what the money is for.</summary>
internal static class PlanLines
{
    /// <summary>One sentence a line.</summary>
    public static IReadOnlyList<Sentence> Of(Turn turn, PlanItem item) => ["plan-line/" + PlanKeys.Of(item.Kind), .. More(turn, item)];

    /// <summary>A day as it is said in the language of the conversation.</summary>
    public static Filling Day(DateOnly day) => Filling.Of(words => WrittenDay.WithoutYear(words, day));

    private static IEnumerable<Sentence> More(Turn turn, PlanItem item) => item switch
    {
        NextStep step => [.. Who(step.Who), .. By(step.ByWhen)],
        Target target => By(target.ByWhen),
        Provision provision when turn.Session.Speaker.Audience == Audience.Parent => [.. Who(provision.Who), .. Often(provision.HowOften), .. Money(provision.Funding)],
        Provision provision => Who(provision.Who),
        _ => [],
    };

    private static IEnumerable<Sentence> Who(string? who) => who is null ? [] : [new("plan/who-helps", ("who", who))];

    private static IEnumerable<Sentence> By(DateOnly? day) => day is { } until ? [new("plan/by-when", ("day", Day(until)))] : [];

    private static IEnumerable<Sentence> Often(string? often) => often is null ? [] : [new("plan/how-often", ("often", often))];

    private static IEnumerable<Sentence> Money(Funding? funding) => funding is null ? [] : [new("plan/money-for", ("what", funding.For))];
}
