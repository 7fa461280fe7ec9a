using ViewsBot.Records.People;

namespace ViewsBot.Records.Surveys;

/// <summary>The same topics as an anonymous conversation of many people by one shared link. Nobody's answers are kept, only how many gave each.</summary>
public sealed record Survey
{
    /// <summary>Which survey.</summary>
    public required SurveyId Id { get; init; }

    /// <summary>The school that asks.</summary>
    public required SchoolId School { get; init; }

    /// <summary>What it is called, to staff and to those who answer.</summary>
    public required string Title { get; init; }

    /// <summary>Whom it is for.</summary>
    public required Audience Audience { get; init; }

    /// <summary>The language it is held in (BCP 47), or <c>null</c> where whoever opens it chooses.</summary>
    public required string? Language { get; init; }

    /// <summary>The keys of the topics it offers.</summary>
    public required IReadOnlyList<string> Topics { get; init; }

    /// <summary>The last day on which it can be answered.</summary>
    public required DateOnly OpenUntil { get; init; }

    /// <summary>When staff ended it, or <c>null</c>.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>Whether it can be answered.</summary>
    public bool IsOpen(DateOnly today) => EndedAt is null && today <= OpenUntil;
}
