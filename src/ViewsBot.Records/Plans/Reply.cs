using ViewsBot.Records.Cycles;

namespace ViewsBot.Records.Plans;

/// <summary>"You said, we did": what came of a view or a next step. Never edited: a change is a new version, which is told anew.</summary>
public sealed record Reply
{
    /// <summary>Which reply.</summary>
    public required ReplyId Id { get; init; }

    /// <summary>Which version of it, from 1.</summary>
    public int Version { get; init; } = 1;

    /// <summary>The cycle it belongs to.</summary>
    public required CycleId Cycle { get; init; }

    /// <summary>What it answers.</summary>
    public required ReplyTo To { get; init; }

    /// <summary>What came of it.</summary>
    public required ReplyKind Kind { get; init; }

    /// <summary>What was done, or what stood in the way, in plain words for whoever is told. Encrypted where it is kept.</summary>
    public required string Words { get; init; }

    /// <summary>The pictures' keys to show beside it; may be empty.</summary>
    public IReadOnlyList<string> PictureKeys { get; init; } = [];

    /// <summary>Who wrote this version, and when.</summary>
    public required Written Written { get; init; }
}
