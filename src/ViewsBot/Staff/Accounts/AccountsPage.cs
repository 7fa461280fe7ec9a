using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Accounts;

/// <summary>Who can sign in, and what they may do. The SENCO and the admin add people here; the safeguarding lead and deputy see who there is.</summary>
internal sealed class AccountsPage(IStaffStore staff, SignedIn signedIn) : PageModel
{
    /// <summary>Every account, those that ended last.</summary>
    public IReadOnlyList<StaffAccount> Accounts { get; private set; } = [];

    /// <summary>The name colleagues know them by.</summary>
    [BindProperty, Required(ErrorMessage = "Enter their name."), StringLength(100, ErrorMessage = "The name can have 100 letters at most.")]
    public string? Name { get; set; }

    /// <summary>What they sign in with.</summary>
    [BindProperty, Required(ErrorMessage = "Enter their e-mail address."), StringLength(200, ErrorMessage = "The e-mail address can have 200 letters at most."), EmailAddress(ErrorMessage = "Enter an e-mail address, like name@school.example.")]
    public string? Email { get; set; }

    /// <summary>What they may do.</summary>
    [BindProperty]
    public AccountForm Form { get; set; } = new();

    /// <summary>Who was added just now, with their link: shown this once.</summary>
    public StaffLink? Made { get; private set; }

    /// <summary>Whether whoever looks may add people.</summary>
    public bool MayAdd => WhoMaySee.KeepsAccounts(signedIn.Viewer, signedIn.Member.School);

    /// <summary>The whole address of a link.</summary>
    public string AddressOf(StaffLink link) => $"{Request.Scheme}://{Request.Host}/staff/welcome/{link.Secret}";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await LoadAsync(cancel) ? Page() : NotFound();

    /// <summary>Adds somebody.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!MayAdd) { return NotFound(); }

        if (Form.ReadRoles() == StaffRoles.None) { ModelState.AddModelError("role-teacher", "Choose at least one role."); }

        if (ModelState.IsValid) { await AddAsync(cancel); }

        return await LoadAsync(cancel) ? Page() : NotFound();
    }

    private async Task AddAsync(CancellationToken cancel)
    {
        var added = await staff.AddAsync(signedIn.Viewer, new NewStaff(Name!.Trim(), Email!.Trim(), Form.ReadRoles(), Form.ReadClasses()), cancel);

        if (added is StaffAdded.NameTaken) { ModelState.AddModelError(nameof(Email), "Somebody signs in with this e-mail address already."); }

        Made = (added as StaffAdded.With)?.Link;
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await staff.AllAsync(signedIn.Viewer, cancel) is not { } all) { return false; }

        Accounts = all;

        return true;
    }
}
