using ViewsBot.Records.Views;

namespace ViewsBot.Records.Reading;

/// <summary>A picture with its bytes, as they were kept.</summary>
public sealed record PictureOnFile(OwnPicture Picture, ReadOnlyMemory<byte> Bytes);
