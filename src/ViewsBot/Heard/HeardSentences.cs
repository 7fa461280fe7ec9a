using ViewsBot.Content.Words;
using ViewsBot.Records.People;

namespace ViewsBot.Heard;

/// <summary>What can be heard where the device itself has no voice: of each sentence the first voice that says it.</summary>
internal sealed class HeardSentences(IEnumerable<IVoice> voices)
{
    /// <summary>Each sentence with the name it is fetched by; of several with the same words one.</summary>
    public IReadOnlyDictionary<string, string> In(SchoolId school, LanguageWords words)
    {
        var names = new Dictionary<string, string>();

        foreach (var (sentence, name) in voices.SelectMany(voice => voice.Says(school, words))) { names.TryAdd(sentence, name); }

        return names;
    }

    /// <summary>What is heard under a name, or <c>null</c>.</summary>
    public async Task<Sound?> SayAsync(SchoolId school, LanguageWords words, string name, CancellationToken cancel)
    {
        foreach (var voice in voices)
        {
            if (await voice.SayAsync(school, words, name, cancel) is { } sound) { return sound; }
        }

        return null;
    }
}
