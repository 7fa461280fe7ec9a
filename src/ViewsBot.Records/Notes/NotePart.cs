namespace ViewsBot.Records.Notes;

/// <summary>Where in a cycle a note of the staff belongs.</summary>
public enum NotePart
{
    /// <summary>Assess: what goes well.</summary>
    Strengths,

    /// <summary>Assess: what is needed.</summary>
    Needs,

    /// <summary>Plan: what should come of it in the long run.</summary>
    Outcomes,

    /// <summary>Do: what was done, and how it went.</summary>
    Done,

    /// <summary>Preparing for adulthood: work and learning.</summary>
    Employment,

    /// <summary>Preparing for adulthood: living on one's own.</summary>
    IndependentLiving,

    /// <summary>Preparing for adulthood: friends, relationships and taking part.</summary>
    Community,

    /// <summary>Preparing for adulthood: being well.</summary>
    Health,

    /// <summary>Plan: who agreed it, on which day and how.</summary>
    Agreed,

    /// <summary>Do: the school's side of the diary between home and school. Parents who are invited read it.</summary>
    Diary,
}
