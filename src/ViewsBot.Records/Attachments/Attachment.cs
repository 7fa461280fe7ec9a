using ViewsBot.Records.Cycles;
using ViewsBot.Records.Plans;

namespace ViewsBot.Records.Attachments;

/// <summary>A report that somebody wrote about a pupil, kept with the cycle it was read for. Its bytes are sealed, and asked for one by one.</summary>
public sealed record Attachment
{
    /// <summary>Which attachment.</summary>
    public required AttachmentId Id { get; init; }

    /// <summary>The cycle.</summary>
    public required CycleId Cycle { get; init; }

    /// <summary>What it is, as staff named it. Encrypted where it is kept.</summary>
    public required string Title { get; init; }

    /// <summary>What kind of file it is.</summary>
    public required AttachmentKind Kind { get; init; }

    /// <summary>The media type that its content has.</summary>
    public required string MediaType { get; init; }

    /// <summary>How many bytes it has.</summary>
    public required int Bytes { get; init; }

    /// <summary>Who added it, in which stage and when.</summary>
    public required Written Written { get; init; }
}
