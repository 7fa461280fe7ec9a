namespace ViewsBot.Staff.Register;

/// <summary>Which column of a file holds what.</summary>
internal sealed class Columns
{
    private readonly Dictionary<FieldOf, int> _places = [];
    private readonly IReadOnlyList<string> _headings;

    /// <summary>Reads the headings.</summary>
    public Columns(IReadOnlyList<string> headings)
    {
        _headings = headings;
        var ranks = new Dictionary<FieldOf, int>();

        for (var place = 0; place < headings.Count; place++)
        {
            if (Headings.Find(headings[place]) is not var (field, rank) || ranks.TryGetValue(field, out var earlier) && earlier <= rank) { continue; }

            (_places[field], ranks[field]) = (place, rank);
        }
    }

    /// <summary>How many there are.</summary>
    public int Count => _headings.Count;

    /// <summary>Whether a field has a column.</summary>
    public bool Has(Field field) => _places.ContainsKey(new FieldOf(field));

    /// <summary>The place of a field's column, from 0; <c>null</c> if it has none.</summary>
    public int? Place(FieldOf field) => _places.TryGetValue(field, out var place) ? place : null;

    /// <summary>The heading of a field's column in the file.</summary>
    public string Heading(FieldOf field) => Place(field) is { } place ? _headings[place].Trim() : Problem.WholeRow;

    /// <summary>The headings of columns that nothing is taken from.</summary>
    public IReadOnlyList<string> NotTaken => [.. _headings.Where((heading, place) => heading.Trim().Length > 0 && !_places.ContainsValue(place)).Select(heading => heading.Trim())];

    /// <summary>Why no row of such a file can be read, or <c>null</c>.</summary>
    public string? Missing()
    {
        if (!Has(Field.Name) && !Has(Field.Forename)) { return "No column is headed Name, Forename or First name. The first row holds the headings."; }

        if (!Has(Field.Upn) && !Has(Field.SchoolsId)) { return "No column is headed UPN or Admission number. One of them is needed, so that the next import knows each pupil again."; }

        return Twice() is { } heading ? $"Two columns are headed “{heading}”. Rename or remove one." : null;
    }

    private string? Twice() => _headings.Where(heading => Headings.Find(heading) is not null).GroupBy(Headings.Plain).FirstOrDefault(same => same.Count() > 1)?.First().Trim();
}
