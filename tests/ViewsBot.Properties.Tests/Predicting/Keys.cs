using System.Text.Json;
using ViewsBot.Properties.Tests.People;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Properties.Tests.Predicting;

/// <summary>Reads the keys that a tap sends.</summary>
internal static class Keys
{
    private static readonly HashSet<string> Reasons = ["dont-know", "skip", "not-about-me", "dont-want-to-say", "not-tried"];

    /// <summary>What every card of practice says, as each audience reads it.</summary>
    private static readonly HashSet<string> PracticeMarks =
        [.. from tone in Fictional.Deck.Words.In("en").Tones.Values from key in (string[])["practice/mark", "practice/not-kept"] select tone.Get(key)];

    /// <summary>One of them.</summary>
    public static string? Text(this JsonElement data, string name) => data.TryGetProperty(name, out var value) ? value.GetString() : null;

    /// <summary>The answer a tap gives about its option, as it is kept.</summary>
    public static string? AnswerIn(JsonElement data) => data.Text("place") ?? ReasonIn(data) switch { { } reason => "not-an-answer:" + reason, null => null };

    /// <summary>On how many points a tap gives a place: a card that says nothing showed three.</summary>
    public static string? PointsIn(JsonElement data) => data.Text("place") is null ? null : data.Text("points") ?? "three";

    /// <summary>What a card asks.</summary>
    public static string? AskOf(CardSeen card) => card.Taps.Select(tap => tap.Data.Text("ask")).FirstOrDefault();

    /// <summary>The option a card asks about; of several the one that is asked now, which "skip" is for.</summary>
    public static string? OptionOf(CardSeen card) => card.Taps.Any(tap => tap.Data.Text("place") is not null) ? card.Taps.First(tap => tap.Data.Text("control") == "skip").Data.Text("option") : null;

    /// <summary>Whether a card asks about several options.</summary>
    public static bool HasSeveral(CardSeen card) => card.Taps.Where(tap => tap.Data.Text("place") is not null).Select(tap => tap.Data.Text("option")).Distinct().Skip(1).Any();

    /// <summary>Whether a card says that it is only practice.</summary>
    public static bool IsPractice(CardSeen card) => card.Texts.Any(PracticeMarks.Contains);

    private static string? ReasonIn(JsonElement data) => data.Text("control") switch
    {
        "dont-know-about-this" => "dont-know",
        { } control when Reasons.Contains(control) => control,
        _ => null,
    };
}
