using System.Text;

namespace ViewsBot.Staff.Register;

/// <summary>The letters of a file, whatever wrote it: Unicode with a mark at its beginning, UTF-8 without one, else Windows-1252, as older programs in Western Europe write.</summary>
internal static class FileText
{
    private const int Windows1252 = 1252;

    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Encoding s_windows = CodePagesEncodingProvider.Instance.GetEncoding(Windows1252, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    // Windows-1252 gives these five no letter; .NET reads them as control characters.
    private static readonly byte[] s_noLetters = [0x81, 0x8D, 0x8F, 0x90, 0x9D];

    /// <summary>Reads them.</summary>
    /// <returns><c>null</c> if it is no text.</returns>
    public static string? Read(byte[] bytes)
    {
        try
        {
            var text = Decode(bytes);

            return text.Contains('\0', StringComparison.Ordinal) ? null : text.Normalize();
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static string Decode(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => s_utf8.GetString(rest),
        [0xFF, 0xFE, .. var rest] => new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true).GetString(rest),
        [0xFE, 0xFF, .. var rest] => new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true).GetString(rest),
        _ => DecodeUnmarked(bytes),
    };

    private static string DecodeUnmarked(byte[] bytes)
    {
        try
        {
            return s_utf8.GetString(bytes);
        }
        catch (DecoderFallbackException) when (bytes.AsSpan().IndexOfAny(s_noLetters) < 0)
        {
            return s_windows.GetString(bytes);
        }
    }
}
