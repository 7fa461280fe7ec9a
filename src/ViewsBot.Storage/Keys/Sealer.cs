using System.Security.Cryptography;
using System.Text;

namespace ViewsBot.Storage.Keys;

/// <summary>Seals what is kept and opens it again: AES-256-GCM, a key for each purpose, all drawn from the installation's data key.</summary>
/// <remarks>Sealed bytes are: 1 (the way it was sealed), a nonce of 12 bytes drawn anew each time, the text, a tag of 16 bytes.</remarks>
internal sealed class Sealer : IDisposable
{
    /// <summary>How many bytes a text grows by.</summary>
    public const int Extra = 1 + NonceBytes + TagBytes;

    /// <summary>How many bytes a hash has.</summary>
    public const int HashBytes = 32;

    private const byte WayOfSealing = 1;
    private const int NonceBytes = 12;
    private const int TagBytes = 16;
    private const int KeyBytes = 32;

    private readonly ThreadLocal<AesGcm>[] _ciphers;
    private byte[]? _dataKey;
    private byte[] _codeKey = [];
    private byte[] _trailKey = [];

    public Sealer()
    {
        _ciphers = [.. Enum.GetValues<Purpose>().Select(purpose => new ThreadLocal<AesGcm>(() => new AesGcm(KeyFor(purpose.ToString()), TagBytes), trackAllValues: true))];
    }

    /// <summary>Takes the installation's data key, once, when the host starts.</summary>
    public void Use(byte[] dataKey)
    {
        _dataKey = dataKey;
        _codeKey = KeyFor("InvitationCode");
        _trailKey = KeyFor("AuditTrail");
    }

    /// <summary>Tells this data key from another, and nothing else about it.</summary>
    public string Fingerprint => Convert.ToHexStringLower(KeyFor("Fingerprint").AsSpan(0, 8));

    /// <summary>Seals a text.</summary>
    public byte[] Seal(Purpose purpose, string text) => Seal(purpose, Encoding.UTF8.GetBytes(text));

    /// <summary>Seals a text where there is one.</summary>
    public byte[]? SealAny(Purpose purpose, string? text) => text is null ? null : Seal(purpose, text);

    /// <summary>Seals bytes.</summary>
    public byte[] Seal(Purpose purpose, ReadOnlySpan<byte> plain)
    {
        var result = new byte[plain.Length + Extra];
        Seal(purpose, plain, result);

        return result;
    }

    /// <summary>Seals bytes into a place that has exactly <see cref="Extra"/> bytes more.</summary>
    public void Seal(Purpose purpose, ReadOnlySpan<byte> plain, Span<byte> destination)
    {
        destination[0] = WayOfSealing;
        var nonce = destination.Slice(1, NonceBytes);
        RandomNumberGenerator.Fill(nonce);

        Cipher(purpose).Encrypt(nonce, plain, destination.Slice(1 + NonceBytes, plain.Length), destination[^TagBytes..]);
    }

    /// <summary>Opens bytes that <see cref="Seal(Purpose, ReadOnlySpan{byte})"/> sealed for the same purpose.</summary>
    /// <exception cref="CryptographicException">They were sealed with another key or for another purpose, or were altered.</exception>
    public byte[] Open(Purpose purpose, ReadOnlySpan<byte> kept)
    {
        if (kept.Length < Extra || kept[0] != WayOfSealing) { throw new CryptographicException("This was not sealed here."); }

        var plain = new byte[kept.Length - Extra];
        Cipher(purpose).Decrypt(kept.Slice(1, NonceBytes), kept[(1 + NonceBytes)..^TagBytes], kept[^TagBytes..], plain);

        return plain;
    }

    /// <summary>Opens a text.</summary>
    public string OpenText(Purpose purpose, ReadOnlySpan<byte> kept) => Encoding.UTF8.GetString(Open(purpose, kept));

    /// <summary>A hash that only who has the key can make, to look a code up by.</summary>
    public byte[] HashOf(string code) => HMACSHA256.HashData(_codeKey, Encoding.UTF8.GetBytes(code));

    /// <summary>A hash that only who has the key can make, to bind an event of the audit trail to the one before it.</summary>
    public byte[] HashOf(ReadOnlySpan<byte> entry) => HMACSHA256.HashData(_trailKey, entry);

    public void Dispose()
    {
        foreach (var cipher in _ciphers)
        {
            foreach (var made in cipher.Values) { made.Dispose(); }

            cipher.Dispose();
        }
    }

    private AesGcm Cipher(Purpose purpose) => _ciphers[(int)purpose].Value!;

    private byte[] KeyFor(string name) => HKDF.DeriveKey(
        HashAlgorithmName.SHA256,
        _dataKey ?? throw new InvalidOperationException("The data key is read when the host starts."),
        KeyBytes,
        info: Encoding.UTF8.GetBytes("ViewsBot." + name));
}
