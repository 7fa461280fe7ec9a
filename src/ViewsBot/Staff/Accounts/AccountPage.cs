using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Accounts;

/// <summary>One account: what its owner may do, a new link, letting them in again, and its end.</summary>
internal sealed class AccountPage(IStaffStore staff, SignedIn signedIn) : PageModel
{
    /// <summary>The account.</summary>
    public StaffAccount Account { get; private set; } = null!;

    /// <summary>What they may do, as the form holds it.</summary>
    [BindProperty]
    public AccountForm Form { get; set; } = new();

    /// <summary>A link that was made just now: shown this once.</summary>
    public StaffLink? Made { get; private set; }

    /// <summary>Whether the account was changed just now.</summary>
    public bool IsKept { get; private set; }

    /// <summary>Whether whoever looks may change it: never their own.</summary>
    public bool MayChange => Account.EndedAt is null && WhoMaySee.KeepsAccount(signedIn.Viewer, signedIn.Member.School, Account.Member.Id);

    /// <summary>Whether it is the account of whoever looks.</summary>
    public bool IsOwn => Account.Member.Id == signedIn.Member.Id;

    /// <summary>The whole address of a link.</summary>
    public string AddressOf(StaffLink link) => $"{Request.Scheme}://{Request.Host}/staff/welcome/{link.Secret}";

    public async Task<IActionResult> OnGetAsync(string account, bool kept, CancellationToken cancel)
    {
        if (!await LoadAsync(account, cancel)) { return NotFound(); }

        (Form, IsKept) = (AccountForm.Of(Account), kept);

        return Page();
    }

    /// <summary>Keeps what they may do.</summary>
    public async Task<IActionResult> OnPostAsync(string account, CancellationToken cancel)
    {
        if (!await LoadAsync(account, cancel) || !MayChange) { return NotFound(); }

        if (Form.ReadRoles() == StaffRoles.None) { ModelState.AddModelError("role-teacher", "Choose at least one role. To let them do nothing, end the account."); }

        if (!ModelState.IsValid) { return Page(); }

        return await staff.ChangeAsync(signedIn.Viewer, Account.Member.Id, Form.ReadRoles(), Form.ReadClasses(), cancel)
            ? LocalRedirect($"/staff/accounts/{Account.Member.Id}?kept=true")
            : NotFound();
    }

    /// <summary>Makes a new link.</summary>
    public async Task<IActionResult> OnPostLinkAsync(string account, CancellationToken cancel)
    {
        if (!await LoadAsync(account, cancel) || await staff.LinkAsync(signedIn.Viewer, Account.Member.Id, cancel) is not { } link) { return NotFound(); }

        (Made, Form) = (link, AccountForm.Of(Account));

        return Page();
    }

    /// <summary>Lets them try again.</summary>
    public async Task<IActionResult> OnPostUnlockAsync(string account, CancellationToken cancel) =>
        StaffId.Parse(account) is { } id && await staff.UnlockAsync(signedIn.Viewer, id, cancel) ? LocalRedirect($"/staff/accounts/{id}?kept=true") : NotFound();

    /// <summary>Ends it.</summary>
    public async Task<IActionResult> OnPostEndAsync(string account, CancellationToken cancel) =>
        StaffId.Parse(account) is { } id && await staff.EndAsync(signedIn.Viewer, id, cancel) ? LocalRedirect("/staff/accounts") : NotFound();

    private async Task<bool> LoadAsync(string account, CancellationToken cancel)
    {
        if (StaffId.Parse(account) is not { } id || await staff.OneAsync(signedIn.Viewer, id, cancel) is not { } found) { return false; }

        Account = found;

        return true;
    }
}
