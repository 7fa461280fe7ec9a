namespace ViewsBot.Content.Closing;

/// <summary>The closing questions that have picture choices of their own: what may be chosen there, on a card and from paper.</summary>
public static class FixedChoices
{
    private static readonly Dictionary<string, IReadOnlyList<FixedChoice>> All = new()
    {
        ["closing/join"] = Choices(
            ("go", "go-to-meeting"), ("send-my-board", "send-my-board"), ("video", "video"), ("someone-speaks-for-me", "someone-speaks"), ("not-this-time", "not-this-time")),
        ["closing/how-was-it"] = Choices(("good", "good"), ("in-the-middle", "so-so"), ("not-good", "not-good"), ("did-not-suit-me", "did-not-suit-me")),
        ["closing/not-to-share"] = Choices(("ask-me-first", "stop"), ("one-person", "someone-to-talk-to"), ("nothing", "fine")),
        ["closing/tell-how"] = Choices(("talk", "someone-to-talk-to"), ("message", "speech-bubble"), ("letter", "messages-home"), ("pictures", "show-my-work")),
        ["closing/meet-language"] = Choices(("english", "letters"), ("own-language", "languages"), ("interpreter", "someone-to-talk-to"), ("signing", "signing")),
        ["closing/meet-time"] = Choices(("morning", "mornings"), ("midday", "sun"), ("after-school", "getting-ready"), ("evening", "evening")),
        ["closing/meet-way"] = Choices(
            ("at-school", "school-do"), ("telephone", "telephone"), ("video", "video"), ("in-writing", "messages-home"), ("another-day", "not-this-time")),
        ["closing/private"] = Choices(("talk", "padlock"), ("telephone", "telephone"), ("nothing", "fine")),
    };

    /// <summary>What may be chosen for a prompt such as <c>closing/join</c>, in the order it is shown; nothing for a prompt without choices of its own.</summary>
    public static IReadOnlyList<FixedChoice> Of(string prompt) => All.GetValueOrDefault(prompt, []);

    /// <summary>The key of a choice's words: <c>join/go</c> for <c>go</c> of <c>closing/join</c>.</summary>
    public static string WordKey(string prompt, FixedChoice choice)
    {
        ArgumentNullException.ThrowIfNull(prompt);
        ArgumentNullException.ThrowIfNull(choice);

        return $"{prompt[(prompt.LastIndexOf('/') + 1)..]}/{choice.Key}";
    }

    private static IReadOnlyList<FixedChoice> Choices(params (string Key, string Picture)[] choices) => [.. choices.Select(choice => new FixedChoice(choice.Key, choice.Picture))];
}
