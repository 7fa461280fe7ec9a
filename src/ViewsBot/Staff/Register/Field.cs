namespace ViewsBot.Staff.Register;

/// <summary>What a column of a school's file may hold.</summary>
internal enum Field
{
    Upn,
    SchoolsId,
    Name,
    Forename,
    Surname,
    BornOn,
    Year,
    Class,
    Sen,
    Needs,
    SecondNeeds,
    HomeLanguage,
    Ethnicity,
    PupilPremium,
    KeyPeople,
    Parent,
    ParentLanguage,
    ParentWay,
    ParentEmail,
    ParentTelephone,
}

/// <summary>A field, and of which parent it is: 1 to <see cref="Headings.MostParents"/>, or 0 where it is the pupil's.</summary>
internal readonly record struct FieldOf(Field Field, int Parent = 0);
