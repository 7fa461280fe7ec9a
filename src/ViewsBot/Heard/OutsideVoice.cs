using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using ViewsBot.Content;
using ViewsBot.Content.Audio;
using ViewsBot.Content.Words;
using ViewsBot.Outside;
using ViewsBot.Records.People;

namespace ViewsBot.Heard;

/// <summary>
/// A voice outside the school, where it is set and the school has turned it on. It is given sentences of ours and nothing else: never one that a
/// school has worded itself, as there may be a name in it, and none with places, which people's names and words fill. Each is asked for once.
/// </summary>
internal sealed class OutsideVoice(Deck deck, AzureSpeaking speaking, SpokenFolder folder) : IVoice
{
    /// <summary>What stands on no card that is read aloud; what is told in confidence among it.</summary>
    private static readonly HashSet<string> s_neverRead = ["access", "code", "credits", "error", "front", "notice", "page", "picture", "told"];

    private readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, string>> _sentences = new();

    /// <inheritdoc/>
    public IEnumerable<(string Sentence, string Name)> Says(SchoolId school, LanguageWords words) =>
        speaking.IsOn(school) ? SentencesIn(words).Select(sentence => (sentence.Value, sentence.Key)) : [];

    /// <inheritdoc/>
    public async Task<Sound?> SayAsync(SchoolId school, LanguageWords words, string name, CancellationToken cancel)
    {
        if (!speaking.IsOn(school) || !SentencesIn(words).TryGetValue(name, out var sentence)) { return null; }

        var sound = await folder.FindAsync(name, cancel);

        if (sound is null && await speaking.SayAsync(sentence, deck.Voices[words.Language], cancel) is { } spoken)
        {
            await folder.KeepAsync(name, spoken, cancel);
            sound = spoken;
        }

        return sound is null ? null : new Sound(sound, AudioKind.Mp3.MediaType);
    }

    /// <summary>Each sentence by its name: made from the voice and the sentence, so that another of either is spoken anew.</summary>
    private IReadOnlyDictionary<string, string> SentencesIn(LanguageWords words) => _sentences.GetOrAdd(words.Language, _ =>
        deck.Voices.TryGetValue(words.Language, out var voice)
            ? RecordableSentences.Of(words).Where(sentence => IsOurs(sentence.Key, words)).Select(sentence => sentence.Text).Distinct().ToDictionary(text => NameOf(voice, text))
            : new Dictionary<string, string>());

    private static bool IsOurs(string key, LanguageWords words) => !words.OwnKeys.Contains(key) && !s_neverRead.Contains(key.Split('/')[0]);

    private static string NameOf(string voice, string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{voice}\n{text}")))[..32];
}
