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

        return await ShowAsync(turn, await PlaceOfAsync(turn, choice, cancel), cancel);
    }

    /// <summary>Shows a place.</summary>
    public async Task<bool> ShowAsync(Turn turn, ExplainPlace place, CancellationToken cancel)
    {
        if (await cards.CardAsync(turn, place, cancel) is not { } card) { return false; }

        turn.Talk.Explaining = place.ToString();
        await sender.SendAsync(turn, card, cancel);

        return true;
    }

    /// <summary>Explains what was just said to be unclear, where there is a page about it.</summary>
    public async Task<bool> ShowUnclearAsync(Turn turn, CancellationToken cancel)
    {
        var unclear = turn.IsUnclear;

        turn.IsUnclear = null;

        return turn.Talk.IsQuestionUnseen = unclear is not null && await ShowAboutAsync(turn, unclear, cancel);
    }

    /// <summary>Shows the page about an option.</summary>
    /// <returns>Whether there is one.</returns>
    public async Task<bool> ShowAboutAsync(Turn turn, string option, CancellationToken cancel) =>
        deck.Explain.For(turn.Audience).About(option) is { } page && await ShowAsync(turn, new ExplainPlace(page.Key), cancel);

    private async Task<bool> TakeAlongAsync(Turn turn, string question, CancellationToken cancel) =>
        await takenAlong.ToggleAsync(turn, question, cancel) && await ShowAsync(turn, new ExplainPlace(ExplainChoices.Questions), cancel);

    /// <summary>"Next" and "back" as they are typed mean the place after and before the one that is open.</summary>
    private async Task<ExplainPlace> PlaceOfAsync(Turn turn, string choice, CancellationToken cancel)
    {
        if (choice is not (ExplainChoices.Next or ExplainChoices.Back)) { return ExplainPlace.Read(choice); }

        var open = ExplainPlace.Read(turn.Talk.Explaining ?? ExplainChoices.Menu);

        return await cards.BesideAsync(turn, open, choice == ExplainChoices.Next ? 1 : -1, cancel) ?? new ExplainPlace(ExplainChoices.Menu);
    }
}
