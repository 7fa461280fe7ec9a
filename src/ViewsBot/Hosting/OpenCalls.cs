using ViewsBot.Storage;

namespace ViewsBot.Hosting;

/// <summary>One call at a time for each conversation: of two who key into the same one, each would read what the other has just been told.</summary>
internal sealed class OpenCalls(StorageFolders folders)
{
    /// <summary>Holds a conversation until the call ends; a call whose process died holds nothing.</summary>
    /// <returns><c>null</c> if somebody holds it already.</returns>
    public IDisposable? Hold(string conversation)
    {
        var folder = Directory.CreateDirectory(Path.Combine(folders.Data, "calls")).FullName;

        try
        {
            return new FileStream(Path.Combine(folder, $"{conversation}.call"), FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
