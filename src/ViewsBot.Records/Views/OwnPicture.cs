namespace ViewsBot.Records.Views;

/// <summary>What somebody said with a picture of their own: the picture unchanged, without what a camera or a program wrote about it.</summary>
public sealed record OwnPicture
{
    /// <summary>Which picture.</summary>
    public required PictureId Id { get; init; }

    /// <summary>What it answers: a prompt's key, such as <c>tell-more/my-school-day/playtime</c>.</summary>
    public required string Prompt { get; init; }

    /// <summary>The option it is about, or <c>null</c>.</summary>
    public OptionKey? Option { get; init; }

    /// <summary>How it came about.</summary>
    public required PictureKind Kind { get; init; }

    /// <summary>What it is, by its content: <c>image/png</c>, <c>image/jpeg</c> or <c>image/webp</c>.</summary>
    public required string MediaType { get; init; }

    /// <summary>The SHA-256 of the bytes that are kept, 64 hexadecimal digits in lower case.</summary>
    public required string Sha256 { get; init; }

    /// <summary>How many bytes it has.</summary>
    public required int ByteCount { get; init; }

    /// <summary>Who, how, in which language and when.</summary>
    public required Origin Origin { get; init; }

    /// <summary>When a member of staff first looked at it, or <c>null</c> while nobody did.</summary>
    public DateTimeOffset? ReadAt { get; init; }
}
