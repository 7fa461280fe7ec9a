using ViewsBot.Records.Alerts;
using ViewsBot.Records.People;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;

namespace ViewsBot.Demo;

/// <summary><c>GET /demo/records/{pupilId}</c>: all that is kept of a fictional pupil.</summary>
internal static class DemoRecords
{
    internal sealed record Before(string Place, string Helper, string Way, DateTimeOffset At, string Points);

    internal sealed record Placed(string Option, string Place, IReadOnlyList<Before> History, string Helper, string Way, DateTimeOffset At, string Points);

    internal sealed record Spoken(string Prompt, string Text, string Language, string Way, DateTimeOffset At, bool Read);

    internal sealed record Chosen(string Prompt, string Choice, string Helper, string Way, DateTimeOffset At);

    internal sealed record Drawn(string Prompt, string? Option, string Kind, string MediaType, string Sha256, int Bytes, string Helper, DateTimeOffset At);

    internal sealed record Alerted(string Text, string Language, DateTimeOffset At, DateTimeOffset? AcknowledgedAt);

    internal sealed record Kept(
        IReadOnlyList<Placed> Placements,
        IReadOnlyList<Spoken> Words,
        IReadOnlyList<Drawn> Pictures,
        IReadOnlyList<Chosen> Choices,
        string? Language,
        IReadOnlyList<Alerted> Alerts,
        IReadOnlyList<DemoPlans.Item> Plan,
        IReadOnlyList<DemoPlans.Replied> Replies);

    public static async Task<IResult> ReadAsync(string pupilId, IPupilRecords records, IPlanStore store, IAlertStore alerts, CancellationToken cancel)
    {
        var viewer = new Viewer.Demo();

        if (PupilId.Parse(pupilId) is not { } id || await records.PupilAsync(viewer, id, cancel) is not { } pupil) { return Results.NotFound(); }

        var sessions = new List<SessionOnFile>();
        var plans = new List<PlanOnFile>();

        foreach (var cycle in pupil.Cycles)
        {
            if (await records.CycleAsync(viewer, cycle.Id, cancel) is { } onFile) { sessions.AddRange(onFile.Sessions); }

            if (await store.InCycleAsync(viewer, cycle.Id, cancel) is { } plan) { plans.Add(plan); }
        }

        var raised = await alerts.AllAsync(viewer, cancel) ?? [];

        return Results.Ok(new Kept(
            [.. sessions.SelectMany(session => PlacedOn(session.Own).Concat(PlacedOn(session.AnsweredFor)))],
            [.. sessions.SelectMany(session => session.Words).Select(Of)],
            [.. sessions.SelectMany(session => session.Pictures).Select(Of)],
            [.. sessions.SelectMany(session => session.Choices).Select(Of)],
            sessions.Select(session => session.Session.Language).FirstOrDefault(language => language is not null),
            [.. raised.Where(alert => alert.Pupil?.Id == id).Select(alert => Of(alert.Alert))],
            [.. plans.SelectMany(plan => plan.Plan.Items).Select(DemoPlans.Of)],
            [.. plans.SelectMany(plan => plan.Replies).Select(DemoPlans.Of)]));
    }

    private static IEnumerable<Placed> PlacedOn(Board board) => board.Options.Select(option =>
    {
        var now = board.Now(option)!;

        return new Placed(
            option.Value,
            AnswerKeys.Of(now.Answer),
            [.. board.History(option).Select(Of)],
            AnswerKeys.Of(now.Origin.Helper),
            AnswerKeys.Of(now.Origin.Way),
            now.Origin.At,
            AnswerKeys.Of(now.Scale));
    });

    private static Before Of(Placement placement) => new(
        AnswerKeys.Of(placement.Answer),
        AnswerKeys.Of(placement.Origin.Helper),
        AnswerKeys.Of(placement.Origin.Way),
        placement.Origin.At,
        AnswerKeys.Of(placement.Scale));

    private static Spoken Of(OwnWords words) => new(words.Prompt, words.Text, words.Origin.Language, AnswerKeys.Of(words.Origin.Way), words.Origin.At, words.ReadAt is not null);

    private static Chosen Of(Choice choice) => new(choice.Prompt, choice.Chosen, AnswerKeys.Of(choice.Origin.Helper), AnswerKeys.Of(choice.Origin.Way), choice.Origin.At);

    private static Drawn Of(OwnPicture picture) => new(
        picture.Prompt,
        picture.Option?.Value,
        AnswerKeys.Of(picture.Kind),
        picture.MediaType,
        picture.Sha256,
        picture.ByteCount,
        AnswerKeys.Of(picture.Origin.Helper),
        picture.Origin.At);

    private static Alerted Of(Alert alert) => new(alert.Text, alert.Language, alert.At, alert.AcknowledgedAt);
}
