using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Content;
using ViewsBot.Dialogs.Languages;
using ViewsBot.Records.Languages;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Languages;

/// <summary>The languages there are: which are offered at this school, and which wait to be read with a speaker.</summary>
internal sealed class LanguagesPage(Deck deck, OfferedLanguages offered, ISpeakersReadingStore readings, DraftLanguages drafts, SignedIn signedIn) : PageModel
{
    /// <summary>Every language but English, in their order.</summary>
    public IReadOnlyList<LanguageOnPage> Languages { get; private set; } = [];

    /// <summary>Whether this is Development, where drafts are offered.</summary>
    public bool OffersDrafts => drafts.AreOffered;

    public IActionResult OnGet()
    {
        var school = signedIn.Member.School;
        var (read, at) = (readings.LastOf(school), offered.At(school));

        Languages =
        [
            .. deck.Words.Languages.Where(words => words.Language != offered.English.Language)
                .Select(words => new LanguageOnPage(words, read.FirstOrDefault(one => one.Language == words.Language), at.Contains(words))),
        ];

        return Page();
    }
}
