using ViewsBot.Records.Register;

namespace ViewsBot.Staff.Register;

/// <summary>Reads what a row says about a pupil and their family.</summary>
internal sealed class RowReader(LanguageCell languages, DateOnly today)
{
    private const string Comma = ",";

    /// <summary>Reads it.</summary>
    /// <returns><c>null</c> if anything in it cannot be read; the row then says what.</returns>
    public PupilEntry? Read(Row row)
    {
        var (name, calledBy) = Names(row);
        var said = Details(row);
        var bornOn = row.Read(Field.BornOn, text => Cells.BornOn(text, today));
        var parents = Parents(row);

        if (row.Problems.Count == 0 && said is { Upn: null, SchoolsId: null }) { row.Expect(NumberOf(row), "a UPN or the school’s own number, so that the next import knows this pupil again"); }

        return row.Problems.Count > 0
            ? null
            : new PupilEntry { Row = row.Number, Name = name, CalledBy = calledBy, BornOn = bornOn, Said = said, Parents = parents };
    }

    /// <summary>The name staff see, and the one the conversation says: the forename where there is one.</summary>
    private static (string Name, string CalledBy) Names(Row row)
    {
        var forename = row.Read(Field.Forename, Cells.Name);
        var surname = row.Read(Field.Surname, Cells.Name);
        var whole = row.Read(Field.Name, Cells.Name);

        if (row.Text(Field.Forename).Length == 0 && row.Text(Field.Name).Length == 0) { row.Expect(new FieldOf(row.Has(Field.Forename) ? Field.Forename : Field.Name), "a name"); }

        if (forename is not null && surname is not null) { return ($"{forename} {surname}", forename); }

        return TurnedRound(whole) ?? (whole ?? forename ?? "", forename ?? whole ?? "");
    }

    /// <summary>"Example, Sam" is Sam Example, whom one calls Sam.</summary>
    private static (string Name, string CalledBy)? TurnedRound(string? whole) =>
        whole?.Split(Comma, StringSplitOptions.TrimEntries) is [{ Length: > 0 } surname, { Length: > 0 } forename] ? ($"{forename} {surname}", forename) : null;

    private PupilDetails Details(Row row) => new()
    {
        Upn = row.Read(Field.Upn, Cells.Upn),
        SchoolsId = row.Read(Field.SchoolsId, Cells.SchoolsId),
        Year = row.Read(Field.Year, Cells.Year),
        Class = row.Read(Field.Class, Cells.Class),
        Sen = row.Read(Field.Sen, Cells.Sen),
        Needs = Together(row.Read(Field.Needs, NeedsCell.Read), row.Read(Field.SecondNeeds, NeedsCell.Read)),
        HomeLanguage = row.Read(Field.HomeLanguage, languages.Read),
        Ethnicity = row.Read(Field.Ethnicity, text => Cells.Text(text)),
        PupilPremium = row.Read(Field.PupilPremium, Cells.YesOrNo),
        KeyPeople = row.Read(Field.KeyPeople, Cells.People) ?? [],
    };

    private List<ParentEntry> Parents(Row row)
    {
        var parents = new List<ParentEntry>();

        for (var number = 1; number <= Headings.MostParents; number++)
        {
            if (Parent(row, number) is not { } parent) { continue; }

            if (parents.Exists(other => string.Equals(other.Name, parent.Name, StringComparison.OrdinalIgnoreCase))) { row.Expect(new FieldOf(Field.Parent, number), "another name than the parents before: one name is one person"); }

            parents.Add(parent);
        }

        return parents;
    }

    private ParentEntry? Parent(Row row, int number)
    {
        var name = row.Read(new FieldOf(Field.Parent, number), Cells.Name);
        var said = new Contact
        {
            Language = row.Read(new FieldOf(Field.ParentLanguage, number), languages.Read),
            Way = row.Read(new FieldOf(Field.ParentWay, number), Cells.Way),
            Email = row.Read(new FieldOf(Field.ParentEmail, number), Cells.Email),
            Telephone = row.Read(new FieldOf(Field.ParentTelephone, number), Cells.Telephone),
        };

        if (name is null && said != Contact.Nothing && row.Text(new FieldOf(Field.Parent, number)).Length == 0) { row.Expect(new FieldOf(Field.Parent, number), $"the name of parent {number}, who is reached so"); }

        return name is null ? null : new ParentEntry(name, said);
    }

    private static FieldOf NumberOf(Row row) => new(row.Has(Field.Upn) ? Field.Upn : Field.SchoolsId);

    private static AreasOfNeed? Together(AreasOfNeed? first, AreasOfNeed? second) => first is null ? second : first | (second ?? AreasOfNeed.None);
}
