namespace ViewsBot.Staff.Shared;

/// <summary>A field with one of several answers: its name, its label, the key that is chosen and the keys with their words.</summary>
internal sealed record ChoiceField(string Name, string Label, string? Value, IReadOnlyList<(string Key, string Words)> Choices)
{
    /// <summary>What helps to choose, or <c>null</c>.</summary>
    public string? Hint { get; init; }

    /// <summary>One answer's key, and the field that belongs to it alone: it is seen only where that answer is chosen. Or <c>null</c>.</summary>
    public (string Key, TextField Field)? Asks { get; init; }
}
