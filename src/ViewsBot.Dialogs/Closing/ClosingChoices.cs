using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Boards;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.Closing;

/// <summary>The closing questions that are answered with a picture, and what may be chosen there.</summary>
internal static class ClosingChoices
{
    /// <summary>The choice of who has nothing to say to "is there anything …?".</summary>
    private const string Nothing = "nothing";

    private static readonly Dictionary<string, IReadOnlyList<Choice>> Fixed = new()
    {
        [Prompts.JoinMeeting] = Choices(
            Prompts.JoinMeeting,
            ("go", "go-to-meeting"), ("send-my-board", "send-my-board"), ("video", "video"), ("someone-speaks-for-me", "someone-speaks"), ("not-this-time", "not-this-time")),
        [Prompts.HowWasIt] = Choices(
            Prompts.HowWasIt, ("good", "good"), ("in-the-middle", "so-so"), ("not-good", "not-good"), ("did-not-suit-me", "did-not-suit-me")),
        [Prompts.NotToShare] = Choices(Prompts.NotToShare, ("ask-me-first", "stop"), ("one-person", "someone-to-talk-to"), (Nothing, "fine")),
        [Prompts.TellHow] = Choices(
            Prompts.TellHow, ("talk", "someone-to-talk-to"), ("message", "speech-bubble"), ("letter", "messages-home"), ("pictures", "show-my-work")),
        [Prompts.MeetLanguage] = Choices(
            Prompts.MeetLanguage, ("english", "letters"), ("own-language", "languages"), ("interpreter", "someone-to-talk-to"), ("signing", "signing")),
        [Prompts.MeetTime] = Choices(
            Prompts.MeetTime, ("morning", "mornings"), ("midday", "sun"), ("after-school", "getting-ready"), ("evening", "evening")),
        [Prompts.MeetWay] = Choices(
            Prompts.MeetWay, ("at-school", "school-do"), ("telephone", "telephone"), ("video", "video"), ("in-writing", "messages-home"), ("another-day", "not-this-time")),
        [Prompts.Private] = Choices(Prompts.Private, ("talk", "padlock"), ("telephone", "telephone"), (Nothing, "fine")),
    };

    /// <summary>What may be chosen for a prompt with choices of its own.</summary>
    public static IReadOnlyList<Choice> Of(string prompt) => Fixed[prompt];

    /// <summary>Keeps a choice, where this audience is asked the prompt and the choice is one there is.</summary>
    public static async Task<bool> TakeAsync(Turn turn, TopicFinder topics, string prompt, string chosen, CancellationToken cancel)
    {
        var isOne = ClosingQuestions.WayOf(turn.Audience, prompt) switch
        {
            Asks.Choose => Fixed[prompt].Any(choice => choice.Key == chosen),
            Asks.Pick => await topics.FindOptionAsync(turn, chosen, cancel) is { Topic.IsPractice: false },
            _ => false,
        };

        if (isOne)
        {
            turn.Choose(prompt, chosen);
            turn.Note = "note/thanks";
        }

        return isOne;
    }

    /// <summary>Choices whose words stand under the prompt's own name: <c>join/go</c> for <c>closing/join</c>.</summary>
    private static IReadOnlyList<Choice> Choices(string prompt, params (string Key, string Picture)[] choices) =>
        [.. choices.Select(choice => new Choice(choice.Key, $"{Prompts.NameOf(prompt)}/{choice.Key}", choice.Picture) { Says = choice.Key == Nothing ? false : null })];
}
