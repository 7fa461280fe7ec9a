using ViewsBot.Content.Audio;
using ViewsBot.Content.Words;
using ViewsBot.Records.People;
using ViewsBot.Records.Recordings;

namespace ViewsBot.Heard;

/// <summary>What people have recorded on the staff pages: heard at their own school alone, and only while the sentence says what it said then.</summary>
internal sealed class SchoolVoice(IRecordingStore recordings) : IVoice
{
    /// <inheritdoc/>
    public IEnumerable<(string Sentence, string Name)> Says(SchoolId school, LanguageWords words) =>
        from recording in recordings.At(school)
        where recording.Language == words.Language
        let sentence = RecordableSentences.Find(words, recording.Key)
        where sentence is not null && LanguageWords.FingerprintOf(sentence) == recording.Fingerprint
        select (sentence, recording.Name);

    /// <inheritdoc/>
    public Task<Sound?> SayAsync(SchoolId school, LanguageWords words, string name, CancellationToken cancel) => Task.FromResult(
        recordings.At(school).FirstOrDefault(recording => recording.Name == name && recording.Language == words.Language) is { } found && recordings.SoundOf(school, name) is { } sound
            ? new Sound(sound, found.MediaType)
            : null);
}
