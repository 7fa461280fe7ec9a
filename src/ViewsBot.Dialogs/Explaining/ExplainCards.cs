using ViewsBot.Content;
using ViewsBot.Content.Cards;
using ViewsBot.Content.Explaining;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.Explaining;

/// <summary>Makes the explainer's cards from a place in it.</summary>
internal sealed class ExplainCards(Deck deck, TakenAlong takenAlong)
{
    /// <summary>How many pictured sentences one card holds.</summary>
    private const int Most = 5;

    /// <summary>The card of a place.</summary>
    /// <returns><c>null</c> if there is no such place for this audience.</returns>
    public async Task<Card?> CardAsync(Turn turn, ExplainPlace place, CancellationToken cancel)
    {
        var book = deck.Explain.For(turn.Audience);

        if (place.Page == ExplainChoices.Menu) { return MenuOf(book); }

        if (book.Find(place.Page) is not { } page) { return null; }

        var under = ExplainChoices.Under(await BesideAsync(turn, place, 1, cancel), await BesideAsync(turn, place, -1, cancel));

        return page.Kind switch
        {
            ExplainKind.Menu => SubmenuOf(page, under),
            ExplainKind.Questions => QuestionsOf(page, under, await takenAlong.AllAsync(turn, cancel)),
            _ => await PageOfAsync(turn, page, place.Part, under, cancel),
        };
    }

    /// <summary>The place after or before one: another part of the same page, or another page.</summary>
    /// <returns><c>null</c> after the last and before the first.</returns>
    public async Task<ExplainPlace?> BesideAsync(Turn turn, ExplainPlace place, int step, CancellationToken cancel)
    {
        var book = deck.Explain.For(turn.Audience);

        if (book.Find(place.Page) is not { } page) { return null; }

        if (place.Part + step >= 1 && place.Part + step <= await PartsOfAsync(turn, page, cancel)) { return place with { Part = place.Part + step }; }

        var beside = step > 0 ? book.After(page) : book.Before(page);

        return beside is null ? null : new ExplainPlace(beside.Key);
    }

    private static async ValueTask<int> PartsOfAsync(Turn turn, ExplainPage page, CancellationToken cancel) => page.Kind == ExplainKind.Signposts
        ? ((await ExplainRows.OfAsync(turn, page, cancel)).Count + Most - 1) / Most
        : 1;

    private static ChooseCard MenuOf(ExplainBook book) => new()
    {
        Ask = Asks.Explain,
        Heading = "explain/heading",
        Lines = ["explain/choose"],
        Choices = [.. book.Menu.Select(page => new Choice(page.Key, page.TitleKey, page.PictureKey))],
        Buttons = ExplainChoices.UnderMenu,
    };

    private static ChooseCard SubmenuOf(ExplainPage page, IReadOnlyList<Choice> under) => new()
    {
        Ask = Asks.Explain,
        Heading = page.TitleKey,
        Lines = ["explain/choose"],
        Choices = [.. page.Parts.Select(part => new Choice(part.Key, part.WordKey, part.PictureKey))],
        Buttons = under,
    };

    private static ChooseCard QuestionsOf(ExplainPage page, IReadOnlyList<Choice> under, IReadOnlySet<string> taken) => new()
    {
        Ask = Asks.Explain,
        Heading = page.TitleKey,
        Lines = ["explain/to-take", "explain/taken"],
        Choices = [.. page.Parts.Select(part => new Choice(ExplainChoices.Take(part.Key), part.WordKey, part.PictureKey, taken.Contains(part.Key)))],
        Buttons = under,
    };

    private static async ValueTask<Card?> PageOfAsync(Turn turn, ExplainPage page, int part, IReadOnlyList<Choice> under, CancellationToken cancel)
    {
        var rows = await ExplainRows.OfAsync(turn, page, cancel);
        var here = rows.Skip((part - 1) * Most).Take(Most).ToList();

        return here.Count == 0 ? null : new ExplainCard { Ask = Asks.Explain, Heading = page.TitleKey, Rows = here, Choices = under };
    }
}
