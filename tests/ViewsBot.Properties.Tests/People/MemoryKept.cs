using ViewsBot.Records.Plans;
using ViewsBot.Records.Views;
using ViewsBot.Testing.Records;

namespace ViewsBot.Properties.Tests.People;

/// <summary>What is new in a record in memory since it was looked at last.</summary>
internal sealed class MemoryKept(MemoryRecord record)
{
    private readonly Dictionary<KeepingKind, int> _seen = [];

    /// <summary>All that was kept since, in the order of its kinds.</summary>
    public IReadOnlyList<Keeping> Since() =>
    [
        .. New(KeepingKind.Placement, record.Placements, one => new(KeepingKind.Placement, one.Option.Value, AnswerKeys.Of(one.Answer), AnswerKeys.Of(one.Origin.Helper))),
        .. New(KeepingKind.Words, record.Words, one => new(KeepingKind.Words, one.Prompt, one.Text)),
        .. New(KeepingKind.Choice, record.Choices, one => new(KeepingKind.Choice, one.Prompt, one.Chosen)),
        .. New(KeepingKind.Alert, record.Alerts, one => new(KeepingKind.Alert, "", one.Text)),
        .. New(KeepingKind.Picture, record.Pictures, one => new(KeepingKind.Picture, one.Prompt, one.Sha256)),
        .. New(KeepingKind.Sharing, record.Shared, one => new(KeepingKind.Sharing, one.About, Records.Consent.SharingKeys.Of(one.With))),
        .. New(KeepingKind.Celebration, record.Celebrations, one => new(KeepingKind.Celebration, one.About?.Value ?? "own-words", PlanKeys.Of(one.ShownTo))),
        .. New(KeepingKind.ReplyAnswer, record.News.Answers, one => new(KeepingKind.ReplyAnswer, "", one.WasMeant ? "yes" : "not-quite")),
        .. New(KeepingKind.Strategy, record.Strategies, one => new(KeepingKind.Strategy, "", one.Words)),
    ];

    private IEnumerable<Keeping> New<T>(KeepingKind kind, IReadOnlyList<T> all, Func<T, Keeping> of)
    {
        var from = _seen.GetValueOrDefault(kind);

        _seen[kind] = all.Count;

        return all.Skip(from).Select(of);
    }
}
