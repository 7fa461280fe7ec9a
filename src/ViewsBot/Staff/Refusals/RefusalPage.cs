using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ViewsBot.Staff.Refusals;

/// <summary>What staff see in place of a page that is not there, or not for them: the two are told the same way.</summary>
[IgnoreAntiforgeryToken]
internal sealed class RefusalPage : PageModel
{
    /// <summary>The HTTP status that is explained.</summary>
    [BindProperty(SupportsGet = true, Name = "status")]
    public int Status { get; set; }

    /// <summary>Whether a form was sent that this server does not know: mostly one that was open for too long.</summary>
    public bool IsOldForm => Status == StatusCodes.Status400BadRequest;

    /// <summary>Whether what was sent is larger than the page takes.</summary>
    public bool IsTooLarge => Status == StatusCodes.Status413PayloadTooLarge;
}
