using ViewsBot.Content;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Records.Views;

namespace ViewsBot.Dialogs.Explaining;

/// <summary>The questions that somebody takes along to the meeting: choices, of which the last to each question counts.</summary>
internal sealed class TakenAlong(Deck deck)
{
    /// <summary>Those that are taken along now, by key.</summary>
    public async Task<IReadOnlySet<string>> AllAsync(Turn turn, CancellationToken cancel)
    {
        var chosen = await turn.Record.ChosenAsync(QuestionsToTake.Prompt(""), cancel);

        return chosen.Where(choice => choice.Value == QuestionsToTake.Take).Select(choice => QuestionsToTake.KeyOf(choice.Key)).ToHashSet();
    }

    /// <summary>Takes a question along, or leaves it.</summary>
    /// <returns>Whether there is such a question for this audience.</returns>
    public async Task<bool> ToggleAsync(Turn turn, string question, CancellationToken cancel)
    {
        // In a survey nobody takes anything along: nothing of them is kept.
        if (turn.Session.Survey is not null) { return true; }

        if (deck.Explain.For(turn.Audience).Find(ExplainChoices.Questions)?.Parts.Any(part => part.Key == question) != true) { return false; }

        var isTaken = (await AllAsync(turn, cancel)).Contains(question);

        turn.Choose(QuestionsToTake.Prompt(question), isTaken ? QuestionsToTake.Leave : QuestionsToTake.Take);
        turn.Note = "note/thanks";

        return true;
    }
}
