using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Records.People;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Pupils;

/// <summary>Adds a pupil, who is their own first speaker.</summary>
internal sealed class AddPupilPage(ISchoolStore schools, SignedIn signedIn, IHostEnvironment environment, TimeProvider clock) : PageModel
{
    /// <summary>What the pupil likes to be called.</summary>
    [BindProperty, Required(ErrorMessage = "Enter what they like to be called."), StringLength(100, ErrorMessage = "The name can have 100 letters at most.")]
    public string? Name { get; set; }

    /// <summary>The day of birth; may be left out.</summary>
    [BindProperty]
    public DateOnly? BornOn { get; set; }

    public IActionResult OnGet() => signedIn.Keeps ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!signedIn.Keeps) { return NotFound(); }

        if (!ModelState.IsValid) { return Page(); }

        var pupil = new Pupil
        {
            Id = PupilId.New(clock),
            School = signedIn.Member.School,
            Name = Name!.Trim(),
            BornOn = BornOn,

            // Development holds nobody real: it would not start again on a folder that did.
            IsFictional = environment.IsDevelopment(),
        };

        return await schools.AddAsync(signedIn.Viewer, pupil, cancel) is null ? NotFound() : LocalRedirect($"/staff/pupils/{pupil.Id}");
    }
}
