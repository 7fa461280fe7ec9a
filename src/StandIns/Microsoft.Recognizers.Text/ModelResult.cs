namespace Microsoft.Recognizers.Text;

/// <summary>One thing a recogniser found in a text.</summary>
public class ModelResult
{
    /// <summary>The words that were found, as they stand in the text.</summary>
    public string Text { get; set; }

    /// <summary>The index of the first character found; -1 when nothing set it.</summary>
    public int Start { get; set; } = -1;

    /// <summary>The index of the last character found (inclusive); -1 when nothing set it.</summary>
    public int End { get; set; } = -1;

    /// <summary>What kind of thing it is, such as <c>boolean</c>, <c>number</c>, <c>ordinal</c> or <c>ordinal.relative</c>.</summary>
    public string TypeName { get; set; }

    /// <summary>What it means: <c>value</c>, and beside it what its kind adds.</summary>
    public SortedDictionary<string, object> Resolution { get; set; }
}
