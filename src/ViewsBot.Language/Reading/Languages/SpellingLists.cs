using System.Text;
using ViewsBot.Language.Reading.Files;
using ViewsBot.Language.Reading.Spelling;

namespace ViewsBot.Language.Reading.Languages;

/// <summary>How words are spelt in one language: what a spelling stands for, and what is never taken for a misspelling.</summary>
internal sealed class SpellingLists
{
    private readonly Dictionary<string, (string[] Words, Place Place)> _spellings = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ordinary;

    /// <summary>Takes the lists out of the files of a language.</summary>
    /// <param name="files">What every language shares, and the language's own.</param>
    /// <param name="words">Splits phrases.</param>
    public SpellingLists(IReadOnlyList<TypedWordsFile> files, PhraseWords words)
    {
        _ordinary = [.. files.SelectMany(file => file.Ordinary).SelectMany(words.Of)];
        foreach (var (spelling, phrase) in files.SelectMany(file => file.Spellings))
        {
            var (spelt, standsFor) = (Spelt(spelling, words.Of(spelling), phrase.Place), words.Of(phrase));

            // Two ways to write a word may be one to the reader already.
            if (standsFor is [var only] && only == spelt) { continue; }

            _spellings[spelt] = (Checked(spelt, standsFor, phrase.Place), phrase.Place);
        }
    }

    /// <summary>A lexicon of some words, spelt by these lists.</summary>
    /// <param name="words">The words to find.</param>
    /// <param name="exactOnly">Those of them that nothing is mended to.</param>
    /// <returns>The lexicon.</returns>
    public Lexicon LexiconOf(IEnumerable<string> words, IEnumerable<string> exactOnly)
    {
        var listed = words.ToHashSet(StringComparer.Ordinal);
        foreach (var (spelling, (_, place)) in _spellings.Where(entry => listed.Contains(entry.Key)))
        {
            throw place.Broken($"a spelling that no phrase or pattern uses; \"{spelling}\" is used as a word of its own");
        }

        return new Lexicon(listed, _spellings.ToDictionary(entry => entry.Key, entry => entry.Value.Words), _ordinary, exactOnly);
    }

    /// <summary>The spelling as it is read. In plain letters it is written so; of other scripts nobody knows by heart which letters are read as one.</summary>
    private static string Spelt(string spelling, string[] words, Place place) =>
        words is [var only] && (only == spelling || !Ascii.IsValid(spelling)) ? only : throw place.Broken("a key that is one word, in lower case, without apostrophes");

    /// <summary>A text of so many letters never has more words than letters: the reader's memory is measured by that.</summary>
    private string[] Checked(string spelling, string[] standsFor, Place place)
    {
        if (_spellings.TryGetValue(spelling, out var known) && !known.Words.SequenceEqual(standsFor)) { throw place.Broken("a spelling that does not stand for other words already"); }

        return standsFor.Length <= spelling.Length ? standsFor : throw place.Broken("no more words than the spelling has letters");
    }
}
