using ViewsBot.Records.Consent;
using ViewsBot.Records.Cycles;

namespace ViewsBot.Staff.Ties;

/// <summary>One part that staff can have, and who has it now.</summary>
/// <param name="Key">Its key in a form.</param>
/// <param name="Cycle">The cycle whose meeting it is, or <c>null</c>.</param>
/// <param name="Holders">Who has it.</param>
internal sealed record PartOnPage(string Key, Cycle? Cycle, IReadOnlyList<StaffTie> Holders)
{
    private const string HelperKey = "helper";
    private const string KeyPersonKey = "key-person";
    private const string MeetingKey = "at-meeting";

    /// <summary>An id for the page, its own for each meeting.</summary>
    public string Id => Cycle is null ? Key : $"{Key}-{Cycle.Id}";

    /// <summary>Every part of a pupil's staff.</summary>
    public static IReadOnlyList<PartOnPage> Of(IEnumerable<Cycle> cycles, IReadOnlyList<StaffTie> ties) =>
    [
        new(HelperKey, null, [.. ties.Where(tie => tie.Tie == Records.Consent.Ties.Helper)]),
        new(KeyPersonKey, null, [.. ties.Where(tie => tie.Tie == Records.Consent.Ties.KeyPerson)]),
        .. cycles.Where(cycle => cycle.IsOpen).Select(cycle => new PartOnPage(MeetingKey, cycle, [.. ties.Where(tie => tie.Cycle == cycle.Id)])),
    ];

    /// <summary>Reads a part's key.</summary>
    /// <returns><c>null</c> if there is no such part.</returns>
    public static Records.Consent.Ties? Read(string key) => key switch
    {
        HelperKey => Records.Consent.Ties.Helper,
        KeyPersonKey => Records.Consent.Ties.KeyPerson,
        MeetingKey => Records.Consent.Ties.AtMeeting,
        _ => null,
    };
}
