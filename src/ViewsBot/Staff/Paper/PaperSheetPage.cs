using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ViewsBot.Content;
using ViewsBot.Content.Topics;

namespace ViewsBot.Staff.Paper;

/// <summary>A topic as a paper board: three columns to lay pictures in, and the pictures to cut out. It holds nothing about anybody.</summary>
internal sealed class PaperSheetPage(Deck deck) : PageModel
{
    /// <summary>The topics of every audience, to choose one.</summary>
    public IReadOnlyList<Topic> All => [.. deck.Topics.All];

    /// <summary>The topic that is printed, or <c>null</c> while none is chosen.</summary>
    public Topic? Topic { get; private set; }

    public IActionResult OnGet(string? audience, string? topic)
    {
        Topic = audience is not null && topic is not null ? deck.Topics.Find(audience, topic) : null;

        return topic is null || Topic is not null ? Page() : NotFound();
    }

    /// <summary>What stands in the cards' words for this audience.</summary>
    public string Say(string key) => deck.Words.In("en").For(Topic?.Audience ?? "child") is var words && words.Has(key) ? words.Get(key) : key;
}
