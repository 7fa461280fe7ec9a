using System.Globalization;

namespace ViewsBot.Records.Participation;

/// <summary>A school year or one term of it: what a participation report is about. A conversation belongs to the period in which its cycle began.</summary>
/// <param name="Year">The calendar year in whose September the school year begins.</param>
/// <param name="Term">Which term, or <c>null</c> for the whole year.</param>
public sealed record Period(int Year, Term? Term)
{
    private const int September = 9;
    private const int April = 4;
    private const int FirstYear = 2000;
    private const int LastYear = 2200;

    private static readonly string[] Terms = ["autumn", "spring", "summer"];

    /// <summary>Its first day.</summary>
    public DateOnly From => Term switch
    {
        Participation.Term.Spring => new DateOnly(Year + 1, 1, 1),
        Participation.Term.Summer => new DateOnly(Year + 1, April, 1),
        _ => new DateOnly(Year, September, 1),
    };

    /// <summary>Its last day.</summary>
    public DateOnly To => Term switch
    {
        Participation.Term.Autumn => new DateOnly(Year + 1, 1, 1).AddDays(-1),
        Participation.Term.Spring => new DateOnly(Year + 1, April, 1).AddDays(-1),
        _ => new DateOnly(Year + 1, September, 1).AddDays(-1),
    };

    /// <summary>As it stands in an address: <c>2026</c> for a year, <c>2026-autumn</c> for a term.</summary>
    public string Key => Year.ToString(CultureInfo.InvariantCulture) + (Term is { } term ? "-" + Terms[(int)term] : "");

    /// <summary>The period of the same length before it.</summary>
    public Period Before => Term switch
    {
        null => this with { Year = Year - 1 },
        Participation.Term.Autumn => new Period(Year - 1, Participation.Term.Summer),
        { } term => this with { Term = term - 1 },
    };

    /// <summary>The whole year it is in.</summary>
    public Period WholeYear => this with { Term = null };

    /// <summary>The three terms of its year.</summary>
    public IEnumerable<Period> TermsOfYear => Enum.GetValues<Term>().Select(term => this with { Term = term });

    /// <summary>Whether a day falls in it.</summary>
    public bool Holds(DateOnly day) => From <= day && day <= To;

    /// <summary>The term that a day falls in.</summary>
    public static Period TermOf(DateOnly day) => day.Month switch
    {
        >= September => new Period(day.Year, Participation.Term.Autumn),
        < April => new Period(day.Year - 1, Participation.Term.Spring),
        _ => new Period(day.Year - 1, Participation.Term.Summer),
    };

    /// <summary>Reads a key.</summary>
    /// <returns><c>null</c> if it is none.</returns>
    public static Period? Parse(string? key)
    {
        var parts = (key ?? "").Split('-');

        if (!int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < FirstYear or > LastYear) { return null; }

        return parts switch
        {
            [_] => new Period(year, null),
            [_, var term] when Array.IndexOf(Terms, term) is >= 0 and var index => new Period(year, (Term)index),
            _ => null,
        };
    }
}
