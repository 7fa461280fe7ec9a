namespace ViewsBot.Records.Alerts;

/// <summary>A picture of an alert with its bytes, as they were kept.</summary>
public sealed record AlertPictureOnFile(AlertPicture Picture, ReadOnlyMemory<byte> Bytes);
