namespace ViewsBot.Records.Turns;

/// <summary>The pictures that came with what is said in this turn, as the channel hands them to the bot: checked, and without metadata.</summary>
public sealed record SentPictures(IReadOnlyList<SentPicture> All);

/// <summary>One of them.</summary>
/// <param name="MediaType">What it is, by its content.</param>
/// <param name="Bytes">All of it, as it is to be kept.</param>
public sealed record SentPicture(string MediaType, ReadOnlyMemory<byte> Bytes);
