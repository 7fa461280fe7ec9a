using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using ViewsBot.Records.Turns;

namespace ViewsBot.Channels.DirectLine.Uploads;

/// <summary>Uploads as encrypted files, one folder a conversation.</summary>
internal sealed class UploadFolder(IOptions<DirectLineOptions> options, IDataProtectionProvider protection) : IUploads
{
    private const int IdBytes = 32;
    private const int LengthBytes = 2;
    private const int MostNameBytes = 1000;

    /// <inheritdoc/>
    public async Task<string> KeepAsync(string conversationId, UploadedFile file, CancellationToken cancel)
    {
        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdBytes));
        var path = PathOf(conversationId, id);

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await WriteAsync(path, Protector(conversationId, id).Protect(Pack(file)), cancel);
        }
        catch (IOException full)
        {
            throw new RecordFullException("An upload could not be written.", full);
        }

        return id;
    }

    /// <inheritdoc/>
    public async Task<UploadedFile?> FindAsync(string conversationId, string id, CancellationToken cancel)
    {
        if (id.Length != 2 * IdBytes || !id.All(char.IsAsciiHexDigitLower)) { return null; }

        var path = PathOf(conversationId, id);

        return File.Exists(path) ? Unpack(Protector(conversationId, id).Unprotect(await File.ReadAllBytesAsync(path, cancel))) : null;
    }

    /// <inheritdoc/>
    public void Discard(string conversationId, string id) => File.Delete(PathOf(conversationId, id));

    /// <summary>Whole or not at all: written beside, flushed, and then given its name.</summary>
    private static async Task WriteAsync(string path, byte[] bytes, CancellationToken cancel)
    {
        var beside = path + ".part";

        try
        {
            await using (var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                await stream.WriteAsync(bytes, cancel);
                stream.Flush(flushToDisk: true);
            }

            File.Move(beside, path);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }

    /// <summary>The conversation's id may hold anything, so the folder is named by its hash.</summary>
    private string PathOf(string conversationId, string id) =>
        Path.Combine(options.Value.AttachmentsFolder, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(conversationId)))[..32], id);

    private IDataProtector Protector(string conversationId, string id) =>
        protection.CreateProtector("ViewsBot.Channels.DirectLine.Uploads", conversationId, id);

    private static byte[] Pack(UploadedFile file)
    {
        var name = Encoding.UTF8.GetBytes(file.Name ?? "");
        var length = Math.Min(name.Length, MostNameBytes);
        var packed = new byte[LengthBytes + length + file.Bytes.Length];

        BinaryPrimitives.WriteUInt16LittleEndian(packed, (ushort)length);
        name.AsSpan(0, length).CopyTo(packed.AsSpan(LengthBytes));
        file.Bytes.Span.CopyTo(packed.AsSpan(LengthBytes + length));
        return packed;
    }

    private static UploadedFile? Unpack(byte[] packed)
    {
        var length = BinaryPrimitives.ReadUInt16LittleEndian(packed);
        var name = Encoding.UTF8.GetString(packed, LengthBytes, length);
        var bytes = packed.AsMemory(LengthBytes + length);

        return FileKind.Of(bytes.Span) is { } kind ? new UploadedFile(name.Length > 0 ? name : null, kind, bytes) : null;
    }
}
