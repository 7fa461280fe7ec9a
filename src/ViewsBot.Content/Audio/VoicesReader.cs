using System.Text.RegularExpressions;
using ViewsBot.Content.Reading;

namespace ViewsBot.Content.Audio;

/// <summary>Reads <c>voices.json</c>: which voice a service outside speaks each language with, where there is one.</summary>
internal static partial class VoicesReader
{
    private const string File = "voices.json";

    public static IReadOnlyDictionary<string, string> Read(CardFiles files)
    {
        var voices = files.Read(File).Only("voices").Object("voices");

        return voices.Names.ToDictionary(language => language, language => VoiceName().IsMatch(voices.Text(language))
            ? voices.Text(language)
            : throw new ContentException(File, language, "the name of a voice, such as so-SO-UbaxNeural"));
    }

    [GeneratedRegex("^[a-z]{2,3}-[A-Z]{2}-[A-Za-z]+$")]
    private static partial Regex VoiceName();
}
