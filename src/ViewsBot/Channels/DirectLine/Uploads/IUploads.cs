using ViewsBot.Records.Turns;

namespace ViewsBot.Channels.DirectLine.Uploads;

/// <summary>Keeps what people upload.</summary>
internal interface IUploads
{
    /// <summary>Keeps a file; returns when it is on disk.</summary>
    /// <returns>Its id, which cannot be guessed: who knows it may fetch the file.</returns>
    /// <exception cref="RecordFullException">It could not be written; nothing of it is there.</exception>
    Task<string> KeepAsync(string conversationId, UploadedFile file, CancellationToken cancel);

    /// <summary>Finds a file again.</summary>
    /// <returns><c>null</c> if there is none.</returns>
    Task<UploadedFile?> FindAsync(string conversationId, string id, CancellationToken cancel);

    /// <summary>Lets a file go whose turn was not kept.</summary>
    void Discard(string conversationId, string id);
}
