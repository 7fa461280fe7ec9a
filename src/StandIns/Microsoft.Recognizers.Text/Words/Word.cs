namespace Microsoft.Recognizers.Text.Words;

/// <summary>A word of a text: a run of letters and digits, or one sign from beyond the basic plane, such as an emoji.</summary>
/// <param name="Start">The index of its first character.</param>
/// <param name="End">The index after its last character.</param>
/// <param name="Before">What stands between it and the word before.</param>
internal readonly record struct Word(int Start, int End, Gap Before)
{
    /// <summary>The word as it stands in the text.</summary>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);
}
