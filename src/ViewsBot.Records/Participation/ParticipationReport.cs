namespace ViewsBot.Records.Participation;

/// <summary>Who was asked in a term or year, who answered, who could not use it, and what came of it. <c>null</c> stands for a number that is not shown.</summary>
public sealed record ParticipationReport
{
    /// <summary>What it is about.</summary>
    public required Period Period { get; init; }

    /// <summary>The whole school.</summary>
    public required ReportRow Everybody { get; init; }

    /// <summary>The whole school in the period before it: where it was.</summary>
    public required ReportRow Before { get; init; }

    /// <summary>The tables by group, in order; empty where this viewer sees only the whole.</summary>
    public required IReadOnlyList<GroupTable> Groups { get; init; }

    /// <summary>Whether the tables by group are kept back because the period is not over.</summary>
    public bool AwaitsEnd { get; init; }

    /// <summary>The tables by kind, in order.</summary>
    public required IReadOnlyList<KindTable> Kinds { get; init; }
}

/// <summary>A table by one grouping.</summary>
/// <param name="By">By what.</param>
/// <param name="Rows">A row for each group.</param>
public sealed record GroupTable(Grouping By, IReadOnlyList<ReportRow> Rows);

/// <summary>One group of people: how many were asked, and what came of it.</summary>
/// <param name="Group">The group's key.</param>
/// <param name="Asked">Askings: a person once for each cycle.</param>
/// <param name="Answered">Of these, answered.</param>
/// <param name="CouldNotUse">Of these, said that the way did not suit them.</param>
/// <param name="NoAnswer">Of these, nothing was said yet.</param>
/// <param name="PupilsNotAsked">Pupils about whom nobody was asked at all; <c>null</c> also where it is not counted.</param>
public sealed record ReportRow(string Group, int? Asked, int? Answered, int? CouldNotUse, int? NoAnswer, int? PupilsNotAsked);

/// <summary>A table by kinds.</summary>
/// <param name="What">Of what.</param>
/// <param name="Total">How many in all.</param>
/// <param name="Rows">How many of each kind.</param>
public sealed record KindTable(Counting What, int? Total, IReadOnlyList<KindRow> Rows);

/// <summary>How many of one kind.</summary>
/// <param name="Kind">The kind's key.</param>
/// <param name="HowMany">How many.</param>
public sealed record KindRow(string Kind, int? HowMany);
