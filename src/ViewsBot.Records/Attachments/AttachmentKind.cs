namespace ViewsBot.Records.Attachments;

/// <summary>What kind of file an attachment is, found from its content.</summary>
public enum AttachmentKind
{
    /// <summary>A PDF.</summary>
    Pdf,

    /// <summary>A Word document (.docx) without macros.</summary>
    Word,

    /// <summary>A picture, cleaned of what a camera or a scanner wrote about it.</summary>
    Picture,
}
