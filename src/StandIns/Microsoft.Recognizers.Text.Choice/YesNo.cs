using Microsoft.Recognizers.Text.Choice.Cultures;
using Microsoft.Recognizers.Text.Words;

namespace Microsoft.Recognizers.Text.Choice;

/// <summary>Finds what one culture says for yes or no.</summary>
/// <remarks>
/// Yes and no are looked for apart, as the package does: in "not ok" there is a yes ("ok") and a longer no ("not ok"), and
/// the one that covers more of what was said wins. So "not sure" is a yes: there is no longer no to win.
/// </remarks>
internal sealed class YesNo
{
    private readonly PhraseTree<bool> _yes;
    private readonly PhraseTree<bool> _no;

    public YesNo(BooleanFile file)
    {
        _yes = Tree(true, file.Yes, file.YesEmoji, file.SkinTones);
        _no = Tree(false, file.No, file.NoEmoji, file.SkinTones);
    }

    /// <summary>The clearest yes or no, which is the longest and among these the first; or none.</summary>
    public List<ModelResult> Clearest(string query)
    {
        var said = SplitText.Of(query);
        List<Found> found = [.. AllOf(_yes, said), .. AllOf(_no, said)];
        if (found.Count == 0)
        {
            return [];
        }

        found.Sort((one, other) => one.Start.CompareTo(other.Start));
        var best = found.MaxBy(one => one.Score);
        found.Remove(best);
        return [best.AsResult(found)];
    }

    private static List<Found> AllOf(PhraseTree<bool> tree, in SplitText said)
    {
        var found = new List<Found>();
        for (var at = 0; at < said.Words.Length;)
        {
            var length = tree.LongestAt(said, at, out var value);
            if (length > 0)
            {
                found.Add(Found.In(said, at, length, value));
            }

            at += Math.Max(1, length);
        }

        return found;
    }

    private static PhraseTree<bool> Tree(bool value, IEnumerable<string> words, IEnumerable<string> emoji, IReadOnlyList<string> tones)
    {
        var tree = new PhraseTree<bool>();
        foreach (var phrase in words.Concat(emoji.SelectMany(sign => tones.Select(tone => sign + tone).Prepend(sign))))
        {
            tree.Add(phrase, value);
        }

        return tree;
    }
}
