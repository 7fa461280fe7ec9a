namespace ViewsBot.Records.Consent;

/// <summary>Who may see a view that somebody owns, as they choose it. Each says exactly who: none holds another but where it is said.</summary>
public enum SharedWith
{
    /// <summary>Nobody: where sharing starts.</summary>
    Nobody,

    /// <summary>Just the member of staff who helps them.</summary>
    Helper,

    /// <summary>Just their key person.</summary>
    KeyPerson,

    /// <summary>Staff at their meeting, the SENCO among them, who holds it.</summary>
    MeetingStaff,

    /// <summary>Everyone at their meeting: also those who see it on paper there.</summary>
    Meeting,

    /// <summary>Everyone at their meeting, and their parents.</summary>
    ParentsToo,
}
