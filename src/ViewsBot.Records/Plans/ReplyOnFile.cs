namespace ViewsBot.Records.Plans;

/// <summary>A reply as staff see it.</summary>
/// <param name="Reply">Its newest version.</param>
/// <param name="Earlier">The versions before it, oldest first.</param>
/// <param name="Told">When the newest version was told, for each session that was; empty where nobody was.</param>
/// <param name="Answers">The last answer of each session to "is that what you meant?".</param>
public sealed record ReplyOnFile(Reply Reply, IReadOnlyList<Reply> Earlier, IReadOnlyList<Told> Told, IReadOnlyList<ReplyAnswer> Answers);
