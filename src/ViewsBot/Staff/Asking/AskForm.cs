using ViewsBot.Records.People;

namespace ViewsBot.Staff.Asking;

/// <summary>What the page for asking is told: whom, about what, in which language, by when.</summary>
internal sealed record AskForm
{
    /// <summary>Everybody whose cycle is open and due.</summary>
    public const string Due = "due";

    /// <summary>A class.</summary>
    public const string Class = "class";

    /// <summary>A year.</summary>
    public const string Year = "year";

    /// <summary>One pupil.</summary>
    public const string Pupil = "pupil";

    /// <summary>Everybody with an open cycle.</summary>
    public const string All = "all";

    /// <summary>The pupils themselves.</summary>
    public const string Themselves = "pupils";

    /// <summary>Their parents and carers.</summary>
    public const string Parents = "parents";

    /// <summary>Each in the language that is held for them.</summary>
    public const string HeldLanguage = "held";

    /// <summary>Which pupils: <see cref="Due"/>, <see cref="Class"/> …, or <c>null</c> before anything was chosen.</summary>
    public string? Who { get; set; }

    /// <summary>The key of the class.</summary>
    public string? ClassKey { get; set; }

    /// <summary>The year's key.</summary>
    public string? YearKey { get; set; }

    /// <summary>The pupil's id.</summary>
    public string? PupilId { get; set; }

    /// <summary>Whom of theirs: <see cref="Themselves"/>, <see cref="Parents"/>.</summary>
    public List<string> Whom { get; set; } = [];

    /// <summary>The topics that are ticked: <c>audience/topic</c>; none for all.</summary>
    public List<string> Topics { get; set; } = [];

    /// <summary>A language, <see cref="HeldLanguage"/>, or that they choose.</summary>
    public string? Language { get; set; }

    /// <summary>By when.</summary>
    public DateOnly? By { get; set; }

    /// <summary>Whether those are asked again who were asked already, or said "not now".</summary>
    public bool Again { get; set; }

    /// <summary>The topics that an audience is asked about; none for all.</summary>
    public IReadOnlyList<string> TopicsFor(Audience audience)
    {
        var start = AudienceKeys.Of(audience) + "/";

        return [.. Topics.OfType<string>().Where(topic => topic.StartsWith(start, StringComparison.Ordinal)).Select(topic => topic[start.Length..])];
    }
}
