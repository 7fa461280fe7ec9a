using System.Text;
using System.Xml.Linq;

namespace ViewsBot.Language.Speaking;

/// <summary>The shape of what is sent: one sentence for one voice, as SSML.</summary>
internal static class SpeechRequest
{
    public const string ContentType = "application/ssml+xml";

    public const string FormatHeader = "X-Microsoft-OutputFormat";

    /// <summary>Every browser plays it; a sentence has about 15 KB.</summary>
    public const string Format = "audio-24khz-48kbitrate-mono-mp3";

    private static readonly XNamespace Ssml = "http://www.w3.org/2001/10/synthesis";

    /// <summary>The address of a request.</summary>
    public static Uri AddressOf(Uri endpoint) => new($"{endpoint.AbsoluteUri.TrimEnd('/')}/cognitiveservices/v1");

    /// <summary>A request's body; what a sentence holds is text there, whatever it looks like.</summary>
    public static byte[] BodyOf(string sentence, string voice) => Encoding.UTF8.GetBytes(
        new XElement(
            Ssml + "speak",
            new XAttribute("version", "1.0"),
            new XAttribute(XNamespace.Xml + "lang", LocaleOf(voice)),
            new XElement(Ssml + "voice", new XAttribute("name", voice), sentence)).ToString(SaveOptions.DisableFormatting));

    /// <summary>A voice's name begins with its locale.</summary>
    private static string LocaleOf(string voice) => string.Join('-', voice.Split('-')[..^1]);
}
