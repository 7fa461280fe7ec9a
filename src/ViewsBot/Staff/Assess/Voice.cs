using ViewsBot.Records.Assessing;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;

namespace ViewsBot.Staff.Assess;

/// <summary>What somebody says about an option now.</summary>
/// <param name="Answer">The place, or why there is none.</param>
/// <param name="Scale">From which answers it was chosen.</param>
/// <param name="By">Who said it, where several stand in one column; else <c>null</c>.</param>
internal sealed record Heard(Answer Answer, ScaleForm Scale, string? By);

/// <summary>Somebody whose answers stand in a column of their own.</summary>
internal sealed record Voice
{
    /// <summary>Their name, or "Staff".</summary>
    public required string Name { get; init; }

    /// <summary>What they are to the pupil, or that it was answered for them.</summary>
    public required string Part { get; init; }

    /// <summary>Whose cards they answer; <c>null</c> for staff, who answer those of anybody.</summary>
    public Audience? Audience { get; init; }

    /// <summary>Whether somebody else answered for them: that is laid beside nothing.</summary>
    public bool IsProxy { get; init; }

    /// <summary>Whether all they said is to be seen.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>What they say about each option.</summary>
    public required ILookup<OptionKey, Heard> Says { get; init; }

    /// <summary>Everybody who speaks in a cycle, the pupil first, then the parents, then what was answered for somebody, then the staff.</summary>
    public static IReadOnlyList<Voice> Of(CycleOnFile cycle, IReadOnlyList<StaffViewOnFile> staff) =>
    [
        .. cycle.Sessions.OrderBy(session => session.Session.Speaker.Audience == Records.People.Audience.Parent).Select(session => Of(session, session.Own, isProxy: false)),
        .. cycle.Sessions.Where(session => session.AnsweredFor.Options.Count > 0).Select(session => Of(session, session.AnsweredFor, isProxy: true)),
        OfStaff(staff),
    ];

    private static Voice Of(SessionOnFile session, Board board, bool isProxy) => new()
    {
        Name = session.Session.Speaker.Name,
        Part = isProxy ? "answered for them" : Shared.InWords.Of(session.Session.Speaker.Audience),
        Audience = session.Session.Speaker.Audience,
        IsProxy = isProxy,
        IsWhole = session.NotShared == 0,
        Says = board.Options.ToLookup(option => option, option => new Heard(board.Now(option)!.Answer, board.Now(option)!.Scale, By: null)),
    };

    private static Voice OfStaff(IReadOnlyList<StaffViewOnFile> staff) => new()
    {
        Name = "Staff",
        Part = "at school",
        Says = staff
            .GroupBy(one => (one.View.Option, one.View.Written.By))
            .Select(same => same.Last())
            .ToLookup(one => one.View.Option, one => new Heard(one.View.Answer, ScaleForm.ThreePoints, one.By)),
    };
}
