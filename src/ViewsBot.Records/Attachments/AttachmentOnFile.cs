namespace ViewsBot.Records.Attachments;

/// <summary>An attachment, with the name of whoever added it.</summary>
public sealed record AttachmentOnFile(Attachment Attachment, string By);
