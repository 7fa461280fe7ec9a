using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.HowMany;

/// <summary>How many pictures one card asks about, from now on.</summary>
internal static class AtOnceChoice
{
    private static readonly string[] Keys = ["one", "two", "three"];
    private static readonly string[] Pictures = ["one-picture", "two-answers", "three-answers"];

    /// <summary>What there is to choose from, the first for one picture.</summary>
    public static IReadOnlyList<Choice> All { get; } = [.. Keys.Zip(Pictures, (key, picture) => new Choice(key, WordOf(key), picture))];

    /// <summary>What so many are called.</summary>
    public static Sentence WordOf(int count) => WordOf(Keys[Math.Clamp(count, 1, Keys.Length) - 1]);

    /// <summary>Takes a choice, where it is one of how many.</summary>
    public static bool Take(Turn turn, string ask, string choice)
    {
        if (ask != Asks.AtOnce || Array.IndexOf(Keys, choice) is var index && index < 0) { return false; }

        turn.Talk.AtOnce = index + 1;
        turn.Note = new Sentence("note/how-many", ("how", WordOf(choice)));

        return true;
    }

    private static Sentence WordOf(string key) => "at-once/" + key;
}
