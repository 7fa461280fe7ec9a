using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Boards;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.Closing;

/// <summary>The closing questions that are answered with a picture, and what may be chosen there.</summary>
internal static class ClosingChoices
{
    private static readonly Dictionary<string, Choice[]> Fixed = new()
    {
        [Prompts.JoinMeeting] =
        [
            new("go", "join/go", "go-to-meeting"),
            new("send-my-board", "join/send-my-board", "send-my-board"),
            new("video", "join/video", "video"),
            new("someone-speaks-for-me", "join/someone-speaks", "someone-speaks"),
            new("not-this-time", "join/not-this-time", "not-this-time"),
        ],
        [Prompts.HowWasIt] =
        [
            new("good", "how-was-it/good", "good"),
            new("in-the-middle", "how-was-it/in-the-middle", "so-so"),
            new("not-good", "how-was-it/not-good", "not-good"),
            new("did-not-suit-me", "how-was-it/did-not-suit-me", "did-not-suit-me"),
        ],
    };

    private static readonly HashSet<string> OfPictures = [Prompts.TalkMost, Prompts.Stay, Prompts.Different];

    /// <summary>What may be chosen for a prompt with choices of its own.</summary>
    public static IReadOnlyList<Choice> Of(string prompt) => Fixed[prompt];

    /// <summary>Keeps a choice, where the prompt and the choice are ones there are.</summary>
    public static async Task<bool> TakeAsync(Turn turn, TopicFinder topics, string prompt, string chosen, CancellationToken cancel)
    {
        var isOne = Fixed.TryGetValue(prompt, out var choices)
            ? choices.Any(choice => choice.Key == chosen)
            : OfPictures.Contains(prompt) && await topics.FindOptionAsync(turn, chosen, cancel) is { Topic.IsPractice: false };

        if (isOne)
        {
            turn.Choose(prompt, chosen);
            turn.Note = "note/thanks";
        }

        return isOne;
    }
}
