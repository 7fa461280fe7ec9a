using Microsoft.Recognizers.Text.Number.Cultures;
using Microsoft.Recognizers.Text.Words;

namespace Microsoft.Recognizers.Text.Number.Reading;

/// <summary>The words a language makes numbers of, and what each does.</summary>
internal sealed class NumberWords
{
    private readonly PhraseTree<(Role Role, double Value)> _tree = new();

    public NumberWords(NumberFile file)
    {
        AddAll(Role.Unit, file.Units);
        AddAll(Role.Teen, file.Teens);
        AddAll(Role.Ten, file.Tens);
        AddAll(Role.Scale, file.Scales);
        AddAll(Role.LoneScale, file.LoneScales);
        AddAll(Role.Counted, file.Counted);
        AddAll(Role.Whole, file.Wholes);
        AddAll(Role.Article, file.Articles);
        AddAll(Role.And, file.And);
        AddAll(Role.Minus, file.Minus);
        AddAll(Role.Point, file.Point);
        AddAll(Role.Over, file.Over);
        AddAll(Role.None, file.NotANumber);
        AddAll(Role.Ordinal, file.Ordinals);
        AddAll(Role.OrdinalScale, file.OrdinalScales);
        AddAll(Role.Part, file.Parts);
    }

    /// <summary>The text in pieces, each the longest phrase that is known where it begins.</summary>
    public Piece[] PiecesOf(in SplitText said)
    {
        var pieces = new List<Piece>(said.Words.Length);
        for (var at = 0; at < said.Words.Length;)
        {
            var length = Math.Max(1, _tree.LongestAt(said, at, out var meaning));
            var (first, last) = (said.Words[at], said.Words[at + length - 1]);
            pieces.Add(new Piece(first.Start, last.End, first.Before, meaning.Role, meaning.Value));
            at += length;
        }

        return [.. pieces];
    }

    private void AddAll(Role role, IReadOnlyDictionary<string, double> words)
    {
        foreach (var (word, value) in words)
        {
            _tree.Add(word, (role, value));
        }
    }

    private void AddAll(Role role, IReadOnlyList<string> words)
    {
        foreach (var word in words)
        {
            _tree.Add(word, (role, 0));
        }
    }
}
