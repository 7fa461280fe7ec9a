namespace Microsoft.Recognizers.Text.Words;

/// <summary>
/// Finds the longest known phrase that begins at a word, whatever its case; white space, hyphens and nothing between words
/// are told apart, as the phrase has them. Built once, read by many.
/// </summary>
/// <typeparam name="T">What a phrase means.</typeparam>
internal sealed class PhraseTree<T>
{
    private readonly Branch _root = new();

    /// <summary>Adds a phrase.</summary>
    public void Add(string phrase, T meaning)
    {
        var split = SplitText.Of(phrase);
        var branch = _root;
        for (var at = 0; at < split.Words.Length; at++)
        {
            branch = branch.Grow(split.Words[at].Before, split[at].ToString());
        }

        branch.Meaning = meaning;
        branch.IsPhrase = true;
    }

    /// <summary>The longest phrase at a word: how many words it takes, 0 for none.</summary>
    public int LongestAt(in SplitText said, int at, out T meaning)
    {
        meaning = default;
        var longest = 0;
        var branch = _root;
        for (var next = at; next < said.Words.Length; next++)
        {
            branch = branch.Follow(next == at ? Gap.None : said.Words[next].Before, said[next]);
            if (branch is null)
            {
                break;
            }

            if (branch.IsPhrase)
            {
                (meaning, longest) = (branch.Meaning, next - at + 1);
            }
        }

        return longest;
    }

    private sealed class Branch
    {
        private readonly Dictionary<Gap, Dictionary<string, Branch>> _next = [];

        public bool IsPhrase { get; set; }

        public T Meaning { get; set; }

        public Branch Follow(Gap gap, ReadOnlySpan<char> word) =>
            _next.TryGetValue(gap, out var words) && words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var branch)
                ? branch
                : null;

        public Branch Grow(Gap gap, string word)
        {
            if (!_next.TryGetValue(gap, out var words))
            {
                _next.Add(gap, words = new Dictionary<string, Branch>(StringComparer.OrdinalIgnoreCase));
            }

            if (!words.TryGetValue(word, out var branch))
            {
                words.Add(word, branch = new Branch());
            }

            return branch;
        }
    }
}
