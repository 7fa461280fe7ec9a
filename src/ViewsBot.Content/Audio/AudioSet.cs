using ViewsBot.Content.Words;

namespace ViewsBot.Content.Audio;

/// <summary>The sentences that come recorded with the cards, ours and the school's own.</summary>
public sealed class AudioSet
{
    private readonly ILookup<string, AudioFile> _files;

    internal AudioSet(IEnumerable<AudioFile> files) => _files = files.ToLookup(file => file.Language);

    /// <summary>What is recorded in a language.</summary>
    public IEnumerable<AudioFile> In(LanguageWords words)
    {
        ArgumentNullException.ThrowIfNull(words);

        return _files[words.Language];
    }
}
