using ViewsBot.Content;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.Explaining;

/// <summary>Shows the explainer beside the waiting question, a page at a time; "go on" asks the question again.</summary>
internal sealed class Explainer(Deck deck, ExplainCards cards, TakenAlong takenAlong, CardSender sender)
{
    /// <summary>Opens what was chosen: its menu, a page, or a question to take along.</summary>
    /// <returns>Whether there is such a thing; where there is not, nothing was shown.</returns>
    public async Task<bool> TakeAsync(Turn turn, string choice, CancellationToken cancel)
    {
        if (ExplainChoices.QuestionOf(choice) is { } question) { return await TakeAlongAsync(turn, question, cancel); }

        return await ShowAsync(turn, Resolve(turn, choice), cancel);
    }

    /// <summary>Shows a page.</summary>
    public async Task<bool> ShowAsync(Turn turn, string place, CancellationToken cancel)
    {
        if (await cards.CardAsync(turn, place, cancel) is not { } card) { return false; }

        turn.Talk.Explaining = place;
        await sender.SendAsync(turn, card, cancel);

        return true;
    }

    private async Task<bool> TakeAlongAsync(Turn turn, string question, CancellationToken cancel)
    {
        if (!await takenAlong.ToggleAsync(turn, question, cancel)) { return false; }

        return await ShowAsync(turn, ExplainChoices.Questions, cancel);
    }

    /// <summary>"Next" and "back" as they are typed mean the page after and before the one that is open.</summary>
    private string Resolve(Turn turn, string choice)
    {
        var book = deck.Explain.For(turn.Audience);

        return (choice, book.Find(turn.Talk.Explaining ?? "")) switch
        {
            (ExplainChoices.Next, { } page) => book.After(page)?.Key ?? ExplainChoices.Menu,
            (ExplainChoices.Back, { } page) => book.Before(page)?.Key ?? ExplainChoices.Menu,
            (ExplainChoices.Next or ExplainChoices.Back, null) => ExplainChoices.Menu,
            _ => choice,
        };
    }
}
