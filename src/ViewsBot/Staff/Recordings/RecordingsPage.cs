using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Chat;
using ViewsBot.Content;
using ViewsBot.Content.Audio;
using ViewsBot.Content.Words;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Recordings;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Recordings;

/// <summary>Sentences spoken by people of the school, for families whose devices have no voice for their language: which there are, and more of them.</summary>
internal sealed class RecordingsPage(Deck deck, IRecordingStore recordings, RecordedFiles files, Pictured pictured, Dates dates, SignedIn signedIn) : PageModel
{
    /// <summary>What a person's name, or "a parent", may have in letters.</summary>
    private const int MostLetters = 200;

    /// <summary>The language that is recorded (BCP 47).</summary>
    [BindProperty(SupportsGet = true)]
    public string? Language { get; set; }

    /// <summary>The part of the conversation.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Part { get; set; }

    /// <summary>How many were just kept, or <c>null</c>.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Kept { get; set; }

    /// <summary>Who speaks.</summary>
    [BindProperty]
    public string? Speaker { get; set; }

    /// <summary>Whether they agreed.</summary>
    [BindProperty]
    public bool Agreed { get; set; }

    /// <summary>The day on which they did.</summary>
    [BindProperty]
    public DateOnly? ConsentOn { get; set; }

    /// <summary>The words of the language, where one is chosen.</summary>
    public LanguageWords? Words { get; private set; }

    /// <summary>The sentences of the part.</summary>
    public IReadOnlyList<SentenceOnPage> Sentences { get; private set; } = [];

    /// <summary>Whether this member of staff keeps recordings.</summary>
    public bool MayKeep => WhoMaySee.KeepsRecordings(signedIn.Viewer, signedIn.Member.School);

    /// <summary>The languages, as a field asks for one.</summary>
    public ChoiceField Languages => new(nameof(Language), "Language", Language, [.. deck.Words.Languages.Select(words => (words.Language, $"{words.EnglishName} ({words.OwnName})"))]);

    /// <summary>The parts, as a field asks for one.</summary>
    public ChoiceField Parts => new(nameof(Part), "Part of the conversation", Part, [.. All.Select(part => (part.Key, part.Name))]);

    private IReadOnlyList<RecordingPart> All => RecordingPart.Of(deck, pictured.Say);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        ConsentOn = dates.Today;
        await ShowAsync(cancel);
    }

    /// <summary>Keeps what was recorded.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await ShowAsync(cancel);

        if (Words is null || !MayKeep) { return NotFound(); }

        var read = await files.ReadAsync(Request.Form.Files, Sentences, cancel);
        Check(read);

        if (!ModelState.IsValid) { return Page(); }

        foreach (var file in read.Sounds) { await recordings.KeepAsync(signedIn.Viewer, files.Of(file, Words.Language, Speaker!.Trim(), ConsentOn!.Value), file.Bytes, cancel); }

        return LocalRedirect($"{Here}&kept={read.Sounds.Count}");
    }

    /// <summary>Deletes one.</summary>
    public async Task<IActionResult> OnPostDeleteAsync(string recording, CancellationToken cancel)
    {
        await ShowAsync(cancel);

        return RecordingId.Parse(recording) is { } id && await recordings.DeleteAsync(signedIn.Viewer, id, cancel) ? LocalRedirect(Here) : NotFound();
    }

    private string Here => $"/staff/school/recordings?language={Uri.EscapeDataString(Language ?? "")}&part={Uri.EscapeDataString(Part ?? "")}";

    private void Check(FilesRead read)
    {
        if (string.IsNullOrWhiteSpace(Speaker) || Speaker.Length > MostLetters) { ModelState.AddModelError(nameof(Speaker), "Enter who speaks: a name, or “a parent”."); }

        if (!Agreed) { ModelState.AddModelError(nameof(Agreed), "Keep a voice only when whoever speaks has agreed."); }

        if (ConsentOn is null || ConsentOn > dates.Today) { ModelState.AddModelError(nameof(ConsentOn), "Enter the day on which they agreed: today or before."); }

        if (read.Sounds.Count == 0 && read.Refused.Count == 0) { ModelState.AddModelError("sentences", "Record or choose at least one sentence."); }

        foreach (var (field, why) in read.Refused) { ModelState.AddModelError(field, why); }
    }

    private async Task ShowAsync(CancellationToken cancel)
    {
        SecurityHeaders.Put(HttpContext, ContentPolicy.ForRecording);

        Words = Language is { } language ? deck.Words.Find(language) : null;

        if (Words is null || All.FirstOrDefault(part => part.Key == Part) is not { } chosen) { Words = null; return; }

        var recorded = await recordings.ReadAsync(signedIn.Viewer, Words.Language, cancel);
        Sentences = [.. chosen.SentencesIn(Words, deck.Words.In("en")).Select(sentence => OnPage(sentence, Words, recorded))];
    }

    private SentenceOnPage OnPage((string Key, string Text, string English) sentence, LanguageWords words, IReadOnlyList<Recording> recorded)
    {
        var now = LanguageWords.FingerprintOf(sentence.Text);
        var own = recorded.LastOrDefault(recording => recording.Fingerprint == now && RecordableSentences.Find(words, recording.Key) == sentence.Text)
            ?? recorded.LastOrDefault(recording => recording.Key == sentence.Key);

        return new SentenceOnPage(
            RecordedFiles.FieldOf(sentence.Key, now), sentence.Text, sentence.English, own, own?.Fingerprint == now,
            deck.Audio.In(words).Any(file => RecordableSentences.Find(words, file.Key) == sentence.Text));
    }
}
