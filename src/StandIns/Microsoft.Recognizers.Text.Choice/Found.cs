using Microsoft.Recognizers.Text.Words;

namespace Microsoft.Recognizers.Text.Choice;

/// <summary>A yes or no that stands in a text.</summary>
/// <param name="Text">The words found.</param>
/// <param name="Start">The index of the first character.</param>
/// <param name="Value">Yes or no.</param>
/// <param name="Score">0.4 and 0.6 times the share of the text's words that it covers.</param>
internal sealed record Found(string Text, int Start, bool Value, double Score)
{
    public static Found In(in SplitText said, int at, int length, bool value)
    {
        var start = said.Words[at].Start;
        var text = said.Text[start..said.Words[at + length - 1].End];
        return new Found(text, start, value, 0.4 + (0.6 * ((double)length / said.Words.Length)));
    }

    public ModelResult AsResult(IEnumerable<Found> others) => new()
    {
        Text = Text,
        Start = Start,
        End = Start + Text.Length - 1,
        TypeName = "boolean",
        Resolution = new SortedDictionary<string, object>(StringComparer.Ordinal)
        {
            ["value"] = Value,
            ["score"] = Score,
            ["otherResults"] = others.Select(other => new { other.Text, other.Value, other.Score }).ToArray(),
        },
    };
}
