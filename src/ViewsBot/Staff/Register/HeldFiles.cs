using System.Security.Cryptography;
using ViewsBot.Records.People;

namespace ViewsBot.Staff.Register;

/// <summary>Files that were tried and not yet taken over: in memory alone, one for each member of staff, for half an hour. Nothing of them is ever on disk.</summary>
internal sealed class HeldFiles(TimeProvider clock)
{
    private const int MostFiles = 8;
    private const int KeyBytes = 16;

    private static readonly TimeSpan s_held = TimeSpan.FromMinutes(30);

    private readonly Lock _lock = new();
    private readonly Dictionary<StaffId, (string Key, byte[] Bytes, DateTimeOffset Until)> _files = [];

    /// <summary>Holds a file in place of the one before.</summary>
    /// <returns>The key that finds it again.</returns>
    public string Hold(StaffId staff, byte[] bytes)
    {
        var key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(KeyBytes));

        lock (_lock)
        {
            Forget();
            _files[staff] = (key, bytes, clock.GetUtcNow() + s_held);

            if (_files.Count > MostFiles) { _files.Remove(_files.MinBy(file => file.Value.Until).Key); }
        }

        return key;
    }

    /// <summary>Finds a file of this member of staff.</summary>
    /// <returns><c>null</c> if it is held no longer, or another was chosen since.</returns>
    public byte[]? Find(StaffId staff, string? key)
    {
        lock (_lock)
        {
            Forget();

            return _files.TryGetValue(staff, out var file) && file.Key == key ? file.Bytes : null;
        }
    }

    /// <summary>Holds it no longer.</summary>
    public void Drop(StaffId staff)
    {
        lock (_lock) { _files.Remove(staff); }
    }

    private void Forget()
    {
        foreach (var (staff, _) in _files.Where(file => file.Value.Until <= clock.GetUtcNow()).ToList()) { _files.Remove(staff); }
    }
}
