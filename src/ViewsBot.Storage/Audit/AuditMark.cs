using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;

namespace ViewsBot.Storage.Audit;

/// <summary>A mark beside the keys, on another disk than the database where they lie there, of how far the audit trail had come.</summary>
/// <remarks>It is in a folder of its own, so that no back-up takes it along and no restore puts an old one in its place.</remarks>
internal sealed class AuditMark(StorageFolders folders)
{
    private string Folder => Path.Combine(folders.Keys, "audit");

    private string MarkFile => Path.Combine(Folder, "mark.txt");

    /// <summary>Where the trail ends now.</summary>
    /// <returns><c>null</c> while it is empty.</returns>
    public static AuditHead? Now(IReads reads) => AuditChain.Last(reads) is { } last ? new AuditHead(last.Number, Convert.ToHexStringLower(last.Hash)) : null;

    /// <summary>Whether the trail still holds the event that a mark names, as it was.</summary>
    public static bool Holds(IReads reads, AuditHead mark) =>
        reads.One("SELECT hash FROM audit_event WHERE number = ?", fields => Convert.ToHexStringLower(fields.Bytes(0)), mark.Number) == mark.Hash;

    /// <summary>The mark.</summary>
    /// <returns><c>null</c> where there is none; one that somebody spoilt fits no trail.</returns>
    public AuditHead? Read() => File.Exists(MarkFile) ? AuditHead.Parse(File.ReadAllText(MarkFile)) ?? new AuditHead(0, "") : null;

    /// <summary>Moves the mark on, whole or not at all.</summary>
    public void Write(AuditHead head)
    {
        PrivateFolder.Make(Folder);
        var half = Path.Combine(Folder, $"{Guid.NewGuid():N}.new");

        File.WriteAllText(half, head.ToString());
        File.Move(half, MarkFile, overwrite: true);
    }
}
