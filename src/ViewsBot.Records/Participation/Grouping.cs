namespace ViewsBot.Records.Participation;

/// <summary>By what the people of a report are told apart; each is a table of its own.</summary>
public enum Grouping
{
    /// <summary>Child, young person, parent or carer.</summary>
    Who,

    /// <summary>How the pupil's special educational needs are supported.</summary>
    Sen,

    /// <summary>The pupil's year group, as it is now.</summary>
    Year,

    /// <summary>Whether English is an additional language for the pupil.</summary>
    Eal,

    /// <summary>The pupil's ethnicity, where the school holds it.</summary>
    Ethnicity,

    /// <summary>Whether the school is paid pupil premium for them, where it holds that.</summary>
    PupilPremium,
}
