using ViewsBot.Language.Reading.Files;
using ViewsBot.Language.Reading.Phrases;
using ViewsBot.Language.Reading.Spelling;

namespace ViewsBot.Language.Reading.Languages;

/// <summary>Makes the tables of phrases of one language.</summary>
internal sealed class PhraseCompiler
{
    private static readonly string[] _points = ["left", "middle", "right"];

    private readonly IReadOnlyList<TypedWordsFile> _files;
    private readonly PhraseWords _words;
    private readonly Lexicon _lexicon;
    private readonly PhraseTrie _trie = new();
    private readonly PieceMap _everywhere = new();

    /// <summary>Takes the files of a language.</summary>
    /// <param name="files">What every language shares, and the language's own.</param>
    /// <param name="words">Splits phrases.</param>
    /// <param name="spellings">How words are spelt.</param>
    public PhraseCompiler(IReadOnlyList<TypedWordsFile> files, PhraseWords words, SpellingLists spellings)
    {
        _files = files;
        _words = words;
        Pages = [.. files.SelectMany(file => file.Explain.Keys).Distinct()];
        var everywhere = files.SelectMany(Everywhere).Concat(Pages.SelectMany(PhrasesOfPage)).ToList();
        var listed = everywhere.Select(entry => entry.Phrase)
            .Concat(files.SelectMany(file => file.Positions.Values.Concat(file.Groups.Values)).SelectMany(list => list))
            .Concat(files.SelectMany(file => file.Scales.Values).SelectMany(scale => scale.Points).SelectMany(OwnPhrases));
        var negations = files.SelectMany(file => List(file.Lists, "negations")).SelectMany(words.Of);
        _lexicon = spellings.LexiconOf(listed.SelectMany(words.Of), negations);
        foreach (var (phrase, piece) in everywhere)
        {
            Add(_everywhere, phrase, piece, "a phrase that does not say something else already, elsewhere in the lists");
        }
    }

    /// <summary>The keys of the pages that can be asked for.</summary>
    public IReadOnlyList<string> Pages { get; }

    /// <summary>The phrases of a card without a scale.</summary>
    /// <returns>The table.</returns>
    public PhraseTable WithoutScale() => new(_lexicon, _trie, _everywhere, new PieceMap(), negatedFirst: null);

    /// <summary>The phrases of each scale.</summary>
    /// <returns>The tables, by the scale's key.</returns>
    public Dictionary<string, PhraseTable> Scales()
    {
        var tables = _files
            .SelectMany(file => file.Scales)
            .ToDictionary(scale => scale.Key, scale => OnScale(scale.Key, scale.Value), StringComparer.Ordinal);
        _trie.Trim();
        _everywhere.Trim();

        return tables;
    }

    private PhraseTable OnScale(string key, ScaleWords scale)
    {
        var here = new PieceMap();
        var expected = $"a phrase that is not another point of the scale {key} already";
        for (var point = 0; point < _points.Length; point++)
        {
            var name = _points[point];
            var said = new Piece(PieceKind.Point, (byte)point);
            var placed = new Piece(PieceKind.Position, (byte)point);
            foreach (var phrase in scale.Points[point].SelectMany(Resolved)) { Add(here, phrase, said, expected); }

            foreach (var phrase in _files.SelectMany(file => List(file.Positions, name))) { Add(here, phrase, placed, expected); }
        }

        here.Trim();
        return new PhraseTable(_lexicon, _trie, _everywhere, here, scale.NegatedFirstIsThird ? _points.Length - 1 : null);
    }

    private void Add(PieceMap map, Phrase phrase, Piece piece, string expected)
    {
        var node = _trie.NodeOf([.. _words.Of(phrase).Select(_lexicon.IdOf)]);
        if (!map.TryAdd(node, piece)) { throw phrase.Place.Broken(expected); }
    }

    private IEnumerable<Phrase> Resolved(Phrase phrase)
    {
        if (!phrase.Text.StartsWith('@')) { return [phrase]; }

        var name = phrase.Text[1..];
        var lists = _files.Where(file => file.Groups.ContainsKey(name)).Select(file => file.Groups[name]).ToList();
        return lists.Count > 0 ? lists.SelectMany(list => list) : throw phrase.Place.Broken("the name of one of the groups after @");
    }

    private static IEnumerable<Phrase> OwnPhrases(IReadOnlyList<Phrase> point) => point.Where(phrase => !phrase.Text.StartsWith('@'));

    private static IEnumerable<(Phrase Phrase, Piece Piece)> Everywhere(TypedWordsFile file) =>
    [
        .. From(List(file.Lists, "filler"), new Piece(PieceKind.None, Filler: true)),
        .. From(List(file.Lists, "polite"), new Piece(PieceKind.None, Polite: true)),
        .. From(List(file.Lists, "negations"), new Piece(PieceKind.None, Negates: true)),
        .. From(List(file.Lists, "doubts"), new Piece(PieceKind.Doubt)),
        .. From(List(file.Lists, "yes"), new Piece(PieceKind.Yes)),
        .. From(List(file.Lists, "no"), new Piece(PieceKind.No)),
        .. Enum.GetValues<Control>().SelectMany(control =>
            From(List(file.Controls, control.ToWire()), new Piece(PieceKind.Control, (byte)control))),
        .. Enum.GetValues<NotAnAnswer>().SelectMany(kind =>
            From(List(file.NotAnswers, kind.ToWire()), new Piece(PieceKind.NotAnAnswer, (byte)kind))),
    ];

    private IEnumerable<(Phrase Phrase, Piece Piece)> PhrasesOfPage(string key, int index) =>
        From(_files.SelectMany(file => List(file.Explain, key)), new Piece(PieceKind.Control, (byte)Control.Explain, Page: checked((byte)(index + 1))));

    private static IEnumerable<(Phrase Phrase, Piece Piece)> From(IEnumerable<Phrase> phrases, Piece piece) =>
        phrases.Select(phrase => (phrase, piece));

    private static IReadOnlyList<Phrase> List(IReadOnlyDictionary<string, IReadOnlyList<Phrase>> lists, string key) =>
        lists.TryGetValue(key, out var list) ? list : [];
}
