using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;
using ViewsBot.Records.Views;

namespace ViewsBot.Records.Plans;

/// <summary>A cycle's plan with all that came of it, as staff see it.</summary>
public sealed record PlanOnFile
{
    /// <summary>Whose plan.</summary>
    public required Pupil Pupil { get; init; }

    /// <summary>The cycle.</summary>
    public required Cycle Cycle { get; init; }

    /// <summary>The plan as it stands now.</summary>
    public required Plan Plan { get; init; }

    /// <summary>Every version of every item, oldest first.</summary>
    public required IReadOnlyList<PlanItem> Versions { get; init; }

    /// <summary>The items of other cycles that items of this one came from, by the id of the item here.</summary>
    public required IReadOnlyDictionary<PlanItemId, ItemInCycle> CameFrom { get; init; }

    /// <summary>The items of other cycles in which items of this one go on, by the id of the item here.</summary>
    public required IReadOnlyDictionary<PlanItemId, ItemInCycle> GoesOnAs { get; init; }

    /// <summary>What still goes on in earlier cycles of the pupil and was carried into none; empty where this cycle is closed.</summary>
    public required IReadOnlyList<ItemInCycle> LeftBehind { get; init; }

    /// <summary>The replies to what this viewer may see, with whether they were told.</summary>
    public required IReadOnlyList<ReplyOnFile> Replies { get; init; }

    /// <summary>The reply to which own words of this cycle said "not quite", as it was told then, by those words. It may be a reply of an earlier cycle.</summary>
    public required IReadOnlyDictionary<OwnWordsId, Reply> PutRight { get; init; }

    /// <summary>What reviews decided, the newest version of each, in the order they were written.</summary>
    public required IReadOnlyList<ReviewDecision> Decisions { get; init; }

    /// <summary>The celebrations that may be shown to this viewer, oldest first.</summary>
    public required IReadOnlyList<CelebrationOnFile> Celebrations { get; init; }

    /// <summary>The names of those who wrote, by <see cref="Written.By"/>.</summary>
    public required IReadOnlyDictionary<string, string> Names { get; init; }
}
