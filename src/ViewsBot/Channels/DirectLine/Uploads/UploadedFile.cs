namespace ViewsBot.Channels.DirectLine.Uploads;

/// <summary>A file somebody sends.</summary>
/// <param name="Name">What they call it; <c>null</c> if nothing.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Bytes">All of it.</param>
internal sealed record UploadedFile(string? Name, FileKind Kind, ReadOnlyMemory<byte> Bytes);
