using ViewsBot.Content;
using ViewsBot.Content.Cards;
using ViewsBot.Content.Explaining;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.Explaining;

/// <summary>Makes the explainer's cards from the key of a place in it.</summary>
internal sealed class ExplainCards(Deck deck, TakenAlong takenAlong)
{
    /// <summary>The card of a place.</summary>
    /// <returns><c>null</c> if there is no such place for this audience.</returns>
    public async Task<Card?> CardAsync(Turn turn, string place, CancellationToken cancel)
    {
        var book = deck.Explain.For(turn.Audience);

        if (place == ExplainChoices.Menu) { return MenuOf(book); }

        return book.Find(place) is not { } page ? null : page.Kind switch
        {
            ExplainKind.Menu => SubmenuOf(page, book),
            ExplainKind.Questions => QuestionsOf(page, book, await takenAlong.AllAsync(turn, cancel)),
            _ => PageOf(turn, page, book),
        };
    }

    private static ChooseCard MenuOf(ExplainBook book) => new()
    {
        Ask = Asks.Explain,
        Heading = "explain/heading",
        Lines = ["explain/choose"],
        Choices = [.. book.Menu.Select(page => new Choice(page.Key, page.TitleKey, page.PictureKey))],
        Buttons = ExplainChoices.UnderMenu,
    };

    private static ChooseCard SubmenuOf(ExplainPage page, ExplainBook book) => new()
    {
        Ask = Asks.Explain,
        Heading = page.TitleKey,
        Lines = ["explain/choose"],
        Choices = [.. page.Parts.Select(part => new Choice(part.Key, part.WordKey, part.PictureKey))],
        Buttons = Under(page, book),
    };

    private static ChooseCard QuestionsOf(ExplainPage page, ExplainBook book, IReadOnlySet<string> taken) => new()
    {
        Ask = Asks.Explain,
        Heading = page.TitleKey,
        Lines = ["explain/to-take", "explain/taken"],
        Choices = [.. page.Parts.Select(part => new Choice(ExplainChoices.Take(part.Key), part.WordKey, part.PictureKey, taken.Contains(part.Key)))],
        Buttons = Under(page, book),
    };

    private static ExplainCard PageOf(Turn turn, ExplainPage page, ExplainBook book) => new()
    {
        Ask = Asks.Explain,
        Heading = page.TitleKey,
        Rows = [.. page.Parts.Select(part => RowOf(turn, page, part))],
        Choices = Under(page, book),
    };

    private static ExplainRow RowOf(Turn turn, ExplainPage page, ExplainPart part)
    {
        var text = new Sentence(part.WordKey, ("name", turn.Session.TellsWhom), ("names", Notes.SeenBy(turn)));
        var isHere = page.Kind == ExplainKind.Circle && part.Key == StageKeys.Of(turn.StageToday);

        return new ExplainRow(text, part.PictureKey) { Mark = isHere ? new Sentence("explain/here") : null };
    }

    private static IReadOnlyList<Choice> Under(ExplainPage page, ExplainBook book) =>
        ExplainChoices.Under(book.After(page)?.Key, book.Before(page)?.Key);
}
