using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Register;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Register;

/// <summary>Takes pupils over from the school's management system: a file is chosen and tried, what would change is shown, and then all of it is kept or nothing.</summary>
[RefusesLarge]
internal sealed class ImportPage(IPupilRegister register, RegisterFiles files, HeldFiles held, SignedIn signedIn, IHostEnvironment environment) : PageModel
{
    /// <summary>How many problems, and how many pupils, a page lists.</summary>
    public const int MostShown = 200;

    private const string Here = "/staff/pupils/import";

    /// <summary>The field of the file.</summary>
    public const string FileField = "File";

    /// <summary>Finds the file that was tried.</summary>
    [BindProperty]
    public string? Key { get; set; }

    /// <summary>How many pupils the page said are new.</summary>
    [BindProperty]
    public int New { get; set; }

    /// <summary>How many it said change.</summary>
    [BindProperty]
    public int Changed { get; set; }

    /// <summary>How many it said do not.</summary>
    [BindProperty]
    public int Unchanged { get; set; }

    /// <summary>What was just kept, or <c>null</c>.</summary>
    public (int New, int Changed)? Kept { get; private set; }

    /// <summary>What cannot be taken over, by row.</summary>
    public IReadOnlyList<Problem> Problems { get; private set; } = [];

    /// <summary>The columns that nothing is taken from.</summary>
    public IReadOnlyList<string> NotTaken { get; private set; } = [];

    /// <summary>What taking it over would do; <c>null</c> before a file was tried, and where rows cannot be read.</summary>
    public Compared? Compared { get; private set; }

    /// <summary>Whether what is kept changed between the trial and taking over.</summary>
    public bool IsOtherwise { get; private set; }

    public IActionResult OnGet(int? added, int? changed)
    {
        Kept = added is { } some ? (some, changed ?? 0) : null;

        return MayImport ? Page() : NotFound();
    }

    /// <summary>Tries a file, and keeps nothing.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!MayImport) { return NotFound(); }

        if (Request.Form.Files.GetFile(FileField) is not { Length: > 0 } file) { return Refuse("Choose a file with at least one pupil in it.", StatusCodes.Status400BadRequest); }

        var bytes = await BytesAsync(file, cancel);

        return await TryAsync(bytes, file => Show(file, bytes), cancel);
    }

    /// <summary>The list of problems as a table.</summary>
    public async Task<IActionResult> OnPostProblemsAsync(CancellationToken cancel) => !MayImport ? NotFound()
        : held.Find(signedIn.Member.Id, Key) is { } bytes ? await TryAsync(bytes, _ => File(ProblemSheet.Of(Problems), "text/csv; charset=utf-8", "import-problems.csv"), cancel)
        : Refuse("The file is no longer held. Choose it again.", StatusCodes.Status400BadRequest);

    /// <summary>Keeps all of it, as it was shown, or nothing.</summary>
    public async Task<IActionResult> OnPostKeepAsync(CancellationToken cancel)
    {
        if (!MayImport) { return NotFound(); }

        if (held.Find(signedIn.Member.Id, Key) is not { } bytes) { return Refuse("The file is no longer held. Choose it again.", StatusCodes.Status400BadRequest); }

        var read = files.Read(bytes);

        if (read.Problems.Count > 0) { return await TryAsync(bytes, file => Show(file, bytes), cancel); }

        // Development holds nobody real: it would not start again on a folder that did.
        var import = new RegisterImport(signedIn.Member.School, read.Entries, new Totals(New, Changed, Unchanged), environment.IsDevelopment());

        if (await register.TakeOverAsync(signedIn.Viewer, import, cancel) is TakenOver.Kept kept)
        {
            held.Drop(signedIn.Member.Id);

            return LocalRedirect($"{Here}?added={kept.Totals.New}&changed={kept.Totals.Changed}");
        }

        IsOtherwise = true;

        return await TryAsync(bytes, file => Show(file, bytes), cancel);
    }

    private bool MayImport => WhoMaySee.Register(signedIn.Viewer, signedIn.Member.School);

    private async Task<IActionResult> TryAsync(byte[] bytes, Func<RegisterFile, IActionResult> answer, CancellationToken cancel)
    {
        try
        {
            var file = files.Read(bytes);
            var compared = (await register.CompareAsync(signedIn.Viewer, signedIn.Member.School, file.Entries, cancel))!;
            Problems = [.. file.Problems.Concat(compared.Clashes.Select(InWordsOfRegister.Of)).OrderBy(problem => problem.Row)];
            Compared = Problems.Count == 0 ? compared : null;

            return answer(file);
        }
        catch (UnreadableFileException unreadable)
        {
            return Refuse(unreadable.Message, unreadable.Status);
        }
    }

    private PageResult Show(RegisterFile file, byte[] bytes)
    {
        NotTaken = file.NotTaken;
        Key = held.Hold(signedIn.Member.Id, bytes);

        return Page();
    }

    private PageResult Refuse(string why, int status)
    {
        ModelState.AddModelError(FileField, why);
        Response.StatusCode = status;

        return Page();
    }

    private static async Task<byte[]> BytesAsync(IFormFile file, CancellationToken cancel)
    {
        using var copy = new MemoryStream();
        await file.CopyToAsync(copy, cancel);

        return copy.ToArray();
    }
}
