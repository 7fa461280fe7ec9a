namespace ViewsBot.Records.Cycles;

/// <summary>Why views of a closed cycle had no reply.</summary>
/// <param name="Why">The reason.</param>
/// <param name="Views">How many views had none for it.</param>
/// <param name="By">The name of whoever closed the cycle.</param>
public sealed record NoReplyOnFile(NoReply Why, int Views, string By);
