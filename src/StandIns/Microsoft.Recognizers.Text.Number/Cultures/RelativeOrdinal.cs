namespace Microsoft.Recognizers.Text.Number.Cultures;

/// <summary>An ordinal that counts from where one is (<c>current</c>) or from the end (<c>end</c>).</summary>
internal sealed record RelativeOrdinal
{
    /// <summary>The ways to say it.</summary>
    public IReadOnlyList<string> Said { get; init; }

    /// <summary>How far from there: -1 is the one before.</summary>
    public int Offset { get; init; }

    /// <summary>From where: <c>current</c> or <c>end</c>.</summary>
    public string RelativeTo { get; init; }

    /// <summary>Both in one, as the package writes it: <c>end-1</c>, <c>current+1</c>.</summary>
    public string Value => Offset < 0 ? $"{RelativeTo}{Offset}" : $"{RelativeTo}+{Offset}";
}
