using ViewsBot.Content.Closing;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.Closing;

/// <summary>The closing questions of each audience, in their order, as what a conversation asks.</summary>
internal static class ClosingQuestions
{
    /// <summary>How many an audience is asked.</summary>
    public static int CountFor(string audience) => ClosingSet.For(audience).Count;

    /// <summary>One of an audience's, from 0.</summary>
    public static Ask At(string audience, int index, int page)
    {
        var question = ClosingSet.For(audience)[index];

        return new() { Name = AskFor(question.Kind), Prompt = question.Prompt, Page = page };
    }

    /// <summary>Whether it is asked: who owns their views is not asked what not to share, and what goes on from a choice is asked of those who made it.</summary>
    public static async Task<bool> IsAskedAsync(Turn turn, int index, CancellationToken cancel)
    {
        var question = ClosingSet.For(turn.Audience)[index];

        if (question.IsOfNotSharing && turn.Session.OwnsViews) { return false; }

        return question.GoesOnFrom is not var (prompt, choice) || (await turn.Record.ChosenAsync(prompt, cancel)).GetValueOrDefault(prompt) == choice;
    }

    /// <summary>How many are still asked, the one at a prompt with them.</summary>
    public static async Task<int> LeftAsync(Turn turn, string prompt, CancellationToken cancel)
    {
        var left = 0;

        for (var index = CountFor(turn.Audience) - 1; index >= 0; index--)
        {
            if (await IsAskedAsync(turn, index, cancel)) { left++; }

            if (ClosingSet.For(turn.Audience)[index].Prompt == prompt) { return left; }
        }

        return left;
    }

    /// <summary>How an audience is asked a prompt: a name of <see cref="Asks"/>, or <c>null</c> if it is not.</summary>
    public static string? WayOf(string audience, string prompt) => ClosingSet.For(audience).FirstOrDefault(question => question.Prompt == prompt) is { } found ? AskFor(found.Kind) : null;

    private static string AskFor(ClosingKind kind) => kind switch
    {
        ClosingKind.Pick => Asks.Pick,
        ClosingKind.Choose => Asks.Choose,
        _ => Asks.Write,
    };
}
