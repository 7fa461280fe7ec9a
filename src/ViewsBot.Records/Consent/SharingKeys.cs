namespace ViewsBot.Records.Consent;

/// <summary>Who may see as the stable keys that rows, cards and pages use, and as the circles they open.</summary>
public static class SharingKeys
{
    private static readonly string[] Keys = ["nobody", "helper", "key-person", "meeting-staff", "meeting", "parents-too"];

    private static readonly Circles[] Opened =
    [
        Circles.None,
        Circles.Helper,
        Circles.KeyPerson,
        Circles.MeetingStaff,
        Circles.MeetingStaff | Circles.MeetingGuests,
        Circles.MeetingStaff | Circles.MeetingGuests | Circles.Parents,
    ];

    /// <summary><c>nobody</c>, <c>helper</c>, <c>key-person</c>, <c>meeting-staff</c>, <c>meeting</c> or <c>parents-too</c>.</summary>
    public static string Of(SharedWith with) => Keys[(int)with];

    /// <summary>Reads what <see cref="Of"/> wrote.</summary>
    /// <returns><c>null</c> for any other text.</returns>
    public static SharedWith? Read(string? key) => Array.IndexOf(Keys, key) is >= 0 and var index ? (SharedWith)index : null;

    /// <summary>The staff a choice names; none where it names nobody in particular.</summary>
    public static Ties TieOf(SharedWith with) => with switch
    {
        SharedWith.Helper => Ties.Helper,
        SharedWith.KeyPerson => Ties.KeyPerson,
        SharedWith.MeetingStaff => Ties.AtMeeting,
        _ => Ties.None,
    };

    /// <summary>The names of those who are something to a pupil, each once, in the order they were named.</summary>
    /// <returns>Empty where nobody is.</returns>
    public static string NamesOf(IEnumerable<StaffTie> ties, Ties tie) => string.Join(", ", ties.Where(one => tie != Ties.None && one.Tie == tie).Select(one => one.Name).Distinct());

    /// <summary>The circles that a choice opens.</summary>
    public static Circles CirclesOf(SharedWith with) => Opened[(int)with];
}
