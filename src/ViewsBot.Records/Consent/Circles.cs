namespace ViewsBot.Records.Consent;

/// <summary>The circles of people that a view may be open to.</summary>
[Flags]
public enum Circles
{
    /// <summary>Nobody.</summary>
    None = 0,

    /// <summary>The member of staff who helps.</summary>
    Helper = 1,

    /// <summary>The key person.</summary>
    KeyPerson = 2,

    /// <summary>Staff at the meeting.</summary>
    MeetingStaff = 4,

    /// <summary>Those at the meeting who are not staff; they see what is printed for it.</summary>
    MeetingGuests = 8,

    /// <summary>The pupil's parents.</summary>
    Parents = 16,
}
