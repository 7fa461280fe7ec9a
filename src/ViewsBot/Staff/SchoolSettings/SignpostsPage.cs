using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Records.Guidance;
using ViewsBot.Records.People;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.SchoolSettings;

/// <summary>Where families are told to turn. Everybody sees them, with those that are due to be looked at first; the SENCO keeps them.</summary>
internal sealed class SignpostsPage(ISchoolGuideStore guides, SignedIn signedIn, Dates dates, TimeProvider clock) : PageModel
{
    /// <summary>The signposts, those that are due first.</summary>
    public IReadOnlyList<Signpost> Signposts { get; private set; } = [];

    /// <summary>How many are due to be looked at.</summary>
    public int Due => Signposts.Count(signpost => signpost.IsDue(dates.Today));

    /// <summary>Which signpost is changed; none for a new one.</summary>
    [BindProperty]
    public string? Id { get; set; }

    /// <summary>What kind it is: a key.</summary>
    [BindProperty, Required(ErrorMessage = "Choose what kind of signpost it is.")]
    public string? Kind { get; set; }

    /// <summary>What it is called.</summary>
    [BindProperty, Required(ErrorMessage = "Enter its name."), StringLength(100, ErrorMessage = "The name can have 100 letters at most.")]
    public string? Name { get; set; }

    /// <summary>How to reach it.</summary>
    [BindProperty, StringLength(200, ErrorMessage = "How to reach it can have 200 letters at most.")]
    public string? How { get; set; }

    /// <summary>Its web page.</summary>
    [BindProperty, StringLength(500, ErrorMessage = "The web address can have 500 letters at most.")]
    public string? Address { get; set; }

    /// <summary>Whom it is shown to: keys; none for whom its kind is meant for.</summary>
    [BindProperty]
    public IReadOnlyList<string> Audiences { get; set; } = [];

    /// <summary>The day it was looked at.</summary>
    [BindProperty, Required(ErrorMessage = "Enter the day on which you checked it.")]
    public DateOnly? VerifiedOn { get; set; }

    /// <summary>What was done just now, for a status line.</summary>
    public string? Done { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? id, string? done, CancellationToken cancel)
    {
        if (!await LoadAsync(cancel)) { return NotFound(); }

        Done = done;
        VerifiedOn = dates.Today;

        if (SignpostId.Parse(id) is { } wanted && Signposts.FirstOrDefault(signpost => signpost.Id == wanted) is { } found) { Fill(found); }

        return Page();
    }

    /// <summary>Keeps a signpost.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!signedIn.KeepsSettings || !await LoadAsync(cancel)) { return NotFound(); }

        var address = ReadAddress();

        if (VerifiedOn > dates.Today) { ModelState.AddModelError(nameof(VerifiedOn), "The day on which you checked it cannot be still to come."); }

        if (!ModelState.IsValid || SignpostKinds.Read(Kind) is not { } kind) { return Page(); }

        return await guides.KeepAsync(signedIn.Viewer, SignpostOf(kind, address), cancel) ? LocalRedirect("/staff/school/signposts?done=kept") : NotFound();
    }

    /// <summary>Says that a signpost was looked at today and is right.</summary>
    public async Task<IActionResult> OnPostCheckedAsync(string? id, CancellationToken cancel)
    {
        if (!await LoadAsync(cancel) || Signposts.FirstOrDefault(signpost => signpost.Id == SignpostId.Parse(id)) is not { } found) { return NotFound(); }

        return await guides.KeepAsync(signedIn.Viewer, found with { VerifiedOn = dates.Today }, cancel)
            ? LocalRedirect("/staff/school/signposts?done=checked")
            : NotFound();
    }

    /// <summary>Takes a signpost down.</summary>
    public async Task<IActionResult> OnPostRemoveAsync(string? id, CancellationToken cancel) =>
        SignpostId.Parse(id) is { } wanted && await guides.RemoveAsync(signedIn.Viewer, wanted, cancel)
            ? LocalRedirect("/staff/school/signposts?done=removed")
            : NotFound();

    private void Fill(Signpost signpost) => (Id, Kind, Name, How, Address, Audiences, VerifiedOn) = (
        signpost.Id.ToString(),
        SignpostKinds.KeyOf(signpost.Kind),
        signpost.Name,
        signpost.How,
        signpost.Address?.AbsoluteUri,
        [.. signpost.Audiences.Select(AudienceKeys.Of)],
        signpost.VerifiedOn);

    private Signpost SignpostOf(SignpostKind kind, Uri? address)
    {
        List<Audience> audiences = [.. Audiences.Select(AudienceKeys.Read).OfType<Audience>()];

        return new Signpost
        {
            Id = SignpostId.Parse(Id) ?? SignpostId.New(clock),
            School = signedIn.Member.School,
            Kind = kind,
            Name = Name!.Trim(),
            How = How?.Trim() ?? "",
            Address = address,
            Audiences = audiences.Count > 0 ? audiences : SignpostKinds.AudiencesOf(kind),
            VerifiedOn = VerifiedOn!.Value,
        };
    }

    private Uri? ReadAddress()
    {
        if (string.IsNullOrWhiteSpace(Address)) { return null; }

        if (Uri.TryCreate(Address.Trim(), UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)) { return address; }

        ModelState.AddModelError(nameof(Address), "The web address must begin with https:// or http://.");

        return null;
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await guides.GuideAsync(signedIn.Viewer, cancel) is not { } guide) { return false; }

        Signposts = [.. guide.Signposts.OrderBy(signpost => !signpost.IsDue(dates.Today))];

        return true;
    }
}
