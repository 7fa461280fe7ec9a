namespace ViewsBot.Records.Participation;

/// <summary>One number of a report.</summary>
/// <param name="Period">The key of the term or year it counts.</param>
/// <param name="Table">The key of its table, or <see cref="Everybody"/> for the numbers that every table adds up to.</param>
/// <param name="Group">The key of its row.</param>
/// <param name="Measure">The key of its column.</param>
internal readonly record struct Cell(string Period, string Table, string Group, string Measure)
{
    public const string Everybody = "everybody";

    public const string Asked = "asked";

    public const string NotAsked = "not-asked";

    public const string HowMany = "how-many";

    private static readonly string[] Outcomes = ["answered", "could-not-use", "no-answer"];

    private readonly int _hash = HashCode.Combine(Period, Table, Group, Measure);

    /// <summary>Reckoned once: what is hidden is looked up many thousand times.</summary>
    public override int GetHashCode() => _hash;

    /// <summary>The same number of another period.</summary>
    public Cell In(string period) => new(period, Table, Group, Measure);

    public static string Of(Outcome outcome) => Outcomes[(int)outcome];
}
