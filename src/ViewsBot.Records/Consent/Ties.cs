namespace ViewsBot.Records.Consent;

/// <summary>What a viewer is to a pupil, beside their role: this decides whom a young person's own choice reaches.</summary>
[Flags]
public enum Ties
{
    /// <summary>Nothing more than their role.</summary>
    None = 0,

    /// <summary>The member of staff who helps the pupil.</summary>
    Helper = 1,

    /// <summary>The pupil's key person.</summary>
    KeyPerson = 2,

    /// <summary>Staff who come to the meeting of the cycle.</summary>
    AtMeeting = 4,

    /// <summary>A parent of the pupil.</summary>
    Parent = 8,
}
