using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;
using ViewsBot.Records.Views;

namespace ViewsBot.Records.Plans;

/// <summary>One thing in a cycle's plan: a <see cref="NextStep"/>, <see cref="Target"/>, <see cref="Provision"/> or <see cref="Strategy"/>.</summary>
/// <remarks>Never edited: a change is a new version with the same id, and the old ones stay.</remarks>
public abstract record PlanItem
{
    private protected PlanItem() { }

    /// <summary>Which item.</summary>
    public required PlanItemId Id { get; init; }

    /// <summary>Which version of it, from 1.</summary>
    public int Version { get; init; } = 1;

    /// <summary>The cycle whose plan it is in.</summary>
    public required CycleId Cycle { get; init; }

    /// <summary>What it is, in words between adults. Encrypted where it is kept.</summary>
    public required string Words { get; init; }

    /// <summary>The same in the child's or young person's words, or <c>null</c> where nobody has put it so.</summary>
    public string? PlainWords { get; init; }

    /// <summary>The picture's key, or <c>null</c> where none was chosen.</summary>
    public string? PictureKey { get; init; }

    /// <summary>Whether it goes on.</summary>
    public Standing Standing { get; init; }

    /// <summary>The item of an earlier cycle of the same pupil that goes on here, or <c>null</c> where it began in this one.</summary>
    public PlanItemId? CameFrom { get; init; }

    /// <summary>Who wrote this version, and when.</summary>
    public required Written Written { get; init; }

    /// <summary>What kind of item it is.</summary>
    public abstract PlanKind Kind { get; }

    /// <summary>The option that placements on it are about, such as <c>next-steps/0197…</c>.</summary>
    public OptionKey Option => PlanKeys.Of(Kind, Id);

    /// <summary>The words a conversation shows: a parent's are those between adults, everybody else's the plain ones where there are any.</summary>
    public string WordsFor(Audience audience) => audience == Audience.Parent ? Words : PlainWords ?? Words;
}
