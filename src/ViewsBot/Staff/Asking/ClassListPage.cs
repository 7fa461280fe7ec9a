using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Records.Asking;
using ViewsBot.Records.Reading;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Asking;

/// <summary>The classes, each with its next meeting and how many views are there: one step from the start, and one step before what a class has said.</summary>
internal sealed class ClassListPage(IAskingStore asking, SignedIn signedIn, Dates dates) : PageModel
{
    private IReadOnlyList<PupilToAsk> _pupils = [];

    /// <summary>The classes with a pupil whom this member of staff may see.</summary>
    public IReadOnlyList<SchoolClass> Classes => SchoolClass.Of(_pupils);

    /// <summary>How many pupils have no class entered.</summary>
    public int WithoutClass => _pupils.Count(one => one.Class is null);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!WhoMaySee.Pupils(signedIn.Viewer, signedIn.Member.School)) { return NotFound(); }

        _pupils = await asking.SchoolAsync(signedIn.Viewer, cancel);

        return Page();
    }

    /// <summary>The day of a class's next meeting, or <c>null</c>.</summary>
    public DateOnly? NextMeeting(SchoolClass one) => one.Pupils.Select(pupil => pupil.Cycle?.MeetingOn).Where(day => day >= dates.Today).Min();

    /// <summary>How many pupils of a class have an open cycle.</summary>
    public static int WithCycle(SchoolClass one) => one.Pupils.Count(pupil => pupil.Cycle is not null);

    /// <summary>How many pupils of a class have said something themselves.</summary>
    public static int Answered(SchoolClass one) => one.Pupils.Count(pupil =>
        pupil.Speakers.Any(speaker => speaker.Speaker.Audience != Records.People.Audience.Parent && speaker.Asked is { HasAnswered: true }));
}
