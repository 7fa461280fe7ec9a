using ViewsBot.Records.Plans;

namespace ViewsBot.Demo;

/// <summary>A fictional pupil's plan as <c>GET /demo/records/{pupilId}</c> shows it: the words behind the options of a plan, and what was replied.</summary>
internal static class DemoPlans
{
    internal sealed record Item(string Option, string Words, string? PlainWords, string? Picture, string Standing);

    internal sealed record Replied(string To, string Kind, string Words, IReadOnlyList<DateTimeOffset> ToldAt, IReadOnlyList<bool> WasMeant);

    public static Item Of(PlanItem item) => new(item.Option.Value, item.Words, item.PlainWords, item.PictureKey, PlanKeys.Of(item.Standing));

    public static Replied Of(ReplyOnFile file) => new(
        ToKey(file.Reply.To),
        PlanKeys.Of(file.Reply.Kind),
        file.Reply.Words,
        [.. file.Told.Select(told => told.At)],
        [.. file.Answers.Select(answer => answer.WasMeant)]);

    private static string ToKey(ReplyTo to) => to switch
    {
        ReplyTo.OnePlacement one => $"placements/{one.Placement}",
        ReplyTo.SomeWords some => $"words/{some.Words}",
        ReplyTo.OneStep step => PlanKeys.Of(PlanKind.NextStep, step.Step).Value,
        _ => throw new ArgumentOutOfRangeException(nameof(to)),
    };
}
