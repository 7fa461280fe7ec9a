using ViewsBot.Content;
using ViewsBot.Content.Audio;
using ViewsBot.Content.Words;
using ViewsBot.Records.People;

namespace ViewsBot.Heard;

/// <summary>The recordings that lie in the folder of cards, ours and the installation's own: the same for every school.</summary>
internal sealed class CardsVoice(Deck deck) : IVoice
{
    /// <inheritdoc/>
    public IEnumerable<(string Sentence, string Name)> Says(SchoolId school, LanguageWords words) =>
        from file in deck.Audio.In(words)
        let sentence = RecordableSentences.Find(words, file.Key)
        where sentence is not null
        select (sentence, file.Name);

    /// <inheritdoc/>
    public async Task<Sound?> SayAsync(SchoolId school, LanguageWords words, string name, CancellationToken cancel) =>
        deck.Audio.In(words).FirstOrDefault(file => file.Name == name) is { } file
            ? new Sound(await File.ReadAllBytesAsync(file.Path, cancel), file.Kind.MediaType)
            : null;
}
