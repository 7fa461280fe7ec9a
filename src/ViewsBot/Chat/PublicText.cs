using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace ViewsBot.Chat;

/// <summary>Gives text that is the same for everybody who reads a language, in the smallest form the browser takes. Each form is made once.</summary>
/// <remarks>
/// Nothing of whoever asks stands in such text, and nothing of what was asked but the choice of a language there is: how long it is once it is
/// compressed tells nobody anything. What holds a secret beside words that somebody chose (a call of the conversation with its token, a
/// person's board, a staff page) is sent as it is: there the length would tell whoever watches the line and chooses words (BREACH).
/// </remarks>
internal sealed class PublicText
{
    private readonly ConcurrentDictionary<(string Name, string? Form), byte[]> _made = new();

    /// <summary>An answer with the text.</summary>
    /// <param name="context">The request it answers.</param>
    /// <param name="name">What it is known by, with its language: of two texts with one name the first is given.</param>
    /// <param name="type">Its media type.</param>
    /// <param name="write">Writes it, the first time that somebody asks for it.</param>
    public IResult Give(HttpContext context, string name, string type, Func<string> write)
    {
        var form = AcceptedForms.Of(context.Request).FirstOrDefault();
        var bytes = _made.GetOrAdd((name, form), _ => Packed(Encoding.UTF8.GetBytes(write()), form));

        context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);

        if (form is not null) { context.Response.Headers.ContentEncoding = form; }

        return Results.Bytes(bytes, type);
    }

    private static byte[] Packed(byte[] text, string? form)
    {
        if (form is null) { return text; }

        using var packed = new MemoryStream();

        using (Stream packing = form == AcceptedForms.Brotli ? new BrotliStream(packed, CompressionLevel.SmallestSize) : new GZipStream(packed, CompressionLevel.SmallestSize))
        {
            packing.Write(text);
        }

        return packed.ToArray();
    }
}
