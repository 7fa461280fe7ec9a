namespace ViewsBot.Records.Register;

/// <summary>A school's file beside what is kept: what taking it over would do, or why it cannot be.</summary>
public sealed record Compared
{
    /// <summary>Pupils who are not kept yet.</summary>
    public required IReadOnlyList<PupilEntry> New { get; init; }

    /// <summary>Pupils of whom something changes.</summary>
    public required IReadOnlyList<ChangedPupil> Changed { get; init; }

    /// <summary>How many rows say only what is kept already.</summary>
    public required int Unchanged { get; init; }

    /// <summary>How many kept pupils no row is about; they stay as they are.</summary>
    public required int NotNamed { get; init; }

    /// <summary>Rows that cannot be told apart, or match more than one pupil. With any of these, nothing is taken over.</summary>
    public required IReadOnlyList<Clash> Clashes { get; init; }

    /// <summary>How many of each, to know whether two are the same comparison.</summary>
    public Totals Totals => new(New.Count, Changed.Count, Unchanged);
}

/// <summary>How many rows are about new pupils, about pupils that change, and about none that do.</summary>
public readonly record struct Totals(int New, int Changed, int Unchanged);

/// <summary>A kept pupil of whom a row says something else.</summary>
/// <param name="Kept">As they are kept.</param>
/// <param name="Entry">What the row says.</param>
/// <param name="What">What changes, in the order of the file's fields.</param>
public sealed record ChangedPupil(PupilOnRegister Kept, PupilEntry Entry, IReadOnlyList<RegisterField> What);

/// <summary>Why a row cannot be taken over beside what is kept.</summary>
/// <param name="Row">The row.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="Other">The earlier row it clashes with, where there is one.</param>
public sealed record Clash(int Row, ClashKind Kind, int? Other = null);

/// <summary>How rows clash with each other and with what is kept.</summary>
public enum ClashKind
{
    /// <summary>An earlier row has the same unique pupil number.</summary>
    SameUpn,

    /// <summary>An earlier row has the same number of the school's own.</summary>
    SameSchoolsId,

    /// <summary>An earlier row is about the same kept pupil.</summary>
    SamePupil,

    /// <summary>Its two numbers are those of two different pupils, or one of them was that of another.</summary>
    TwoPupils,

    /// <summary>Several pupils entered by hand have this name and day of birth.</summary>
    Several,
}

/// <summary>What a row may say, in the order in which it is shown.</summary>
public enum RegisterField
{
    /// <summary>The name.</summary>
    Name,

    /// <summary>The name the conversation calls them by.</summary>
    CalledBy,

    /// <summary>The day of birth.</summary>
    BornOn,

    /// <summary>The year group.</summary>
    Year,

    /// <summary>The class.</summary>
    Class,

    /// <summary>The unique pupil number.</summary>
    Upn,

    /// <summary>The school's own number.</summary>
    SchoolsId,

    /// <summary>The SEN status.</summary>
    Sen,

    /// <summary>The areas of need.</summary>
    Needs,

    /// <summary>The home language.</summary>
    HomeLanguage,

    /// <summary>The ethnicity.</summary>
    Ethnicity,

    /// <summary>Pupil premium.</summary>
    PupilPremium,

    /// <summary>The key people.</summary>
    KeyPeople,

    /// <summary>Parents and carers.</summary>
    Parents,
}
