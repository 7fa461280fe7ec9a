namespace ViewsBot.Records.Participation;

/// <summary>What a school's report of one year is counted from.</summary>
public sealed record Facts
{
    /// <summary>The school's pupils.</summary>
    public required IReadOnlyList<PupilInReport> Pupils { get; init; }

    /// <summary>Everybody who was asked in the year, once for each cycle.</summary>
    public required IReadOnlyList<AskedOnce> Asked { get; init; }

    /// <summary>What else is counted.</summary>
    public required IReadOnlyList<Happened> Happened { get; init; }

    /// <summary>The groupings the school holds.</summary>
    public required IReadOnlyList<Grouping> Groupings { get; init; }
}
