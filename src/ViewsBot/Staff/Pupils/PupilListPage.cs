using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Records.Reading;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Pupils;

/// <summary>The school's pupils by name, with what waits to be read.</summary>
internal sealed class PupilListPage(IPupilRecords records, SignedIn signedIn) : PageModel
{
    /// <summary>The pupils this member of staff may see.</summary>
    public IReadOnlyList<PupilOnFile> Pupils { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) => Pupils = await records.PupilsAsync(signedIn.Viewer, cancel);
}
