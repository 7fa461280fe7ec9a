using ViewsBot.Records.Views;

namespace ViewsBot.Records.Alerts;

/// <summary>What somebody told with a picture: it is seen where the alert's words are seen, and lives nowhere else.</summary>
public sealed record AlertPicture
{
    /// <summary>Which picture.</summary>
    public required AlertPictureId Id { get; init; }

    /// <summary>The alert it came with.</summary>
    public required AlertId Alert { get; init; }

    /// <summary>How it came about.</summary>
    public required PictureKind Kind { get; init; }

    /// <summary>What it is, by its content: <c>image/png</c>, <c>image/jpeg</c> or <c>image/webp</c>.</summary>
    public required string MediaType { get; init; }

    /// <summary>The SHA-256 of the bytes that are kept, 64 hexadecimal digits in lower case.</summary>
    public required string Sha256 { get; init; }

    /// <summary>How many bytes it has.</summary>
    public required int ByteCount { get; init; }
}
