using ViewsBot.Content.Cards;
using ViewsBot.Content.Closing;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Boards;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.Closing;

/// <summary>The closing questions that are answered with a picture, and what may be chosen there.</summary>
internal static class ClosingChoices
{
    /// <summary>The choice of who has nothing to say to "is there anything …?".</summary>
    private const string Nothing = "nothing";

    /// <summary>What may be chosen for a prompt with choices of its own.</summary>
    public static IReadOnlyList<Choice> Of(string prompt) =>
        [.. FixedChoices.Of(prompt).Select(choice => new Choice(choice.Key, FixedChoices.WordKey(prompt, choice), choice.PictureKey) { Says = choice.Key == Nothing ? false : null })];

    /// <summary>Keeps a choice, where this audience is asked the prompt and the choice is one there is.</summary>
    public static async Task<bool> TakeAsync(Turn turn, TopicFinder topics, string prompt, string chosen, CancellationToken cancel)
    {
        var isOne = ClosingQuestions.WayOf(turn.Audience, prompt) switch
        {
            Asks.Choose => FixedChoices.Of(prompt).Any(choice => choice.Key == chosen),
            Asks.Pick => await topics.FindOptionAsync(turn, chosen, cancel) is { Topic.IsPractice: false },
            _ => false,
        };

        if (isOne)
        {
            turn.Choose(prompt, chosen);
            turn.Note = prompt == Prompts.NotToShare && chosen != Nothing ? Notes.NotHidden(turn) : "note/thanks";
        }

        return isOne;
    }
}
