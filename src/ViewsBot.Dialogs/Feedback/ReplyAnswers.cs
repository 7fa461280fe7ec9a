using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Views;

namespace ViewsBot.Dialogs.Feedback;

/// <summary>"Is that what you meant?": yes, or not quite and what was meant, which is kept as a new view about the same thing.</summary>
internal static class ReplyAnswers
{
    public const string Yes = "yes";
    public const string NotQuite = "not-quite";

    /// <summary>Takes an answer to news. What asks nothing, such as a decision, has none.</summary>
    /// <returns>Whether it is to be asked now what was meant.</returns>
    public static async Task<bool> TakeAsync(Turn turn, NewsKey key, bool isNotQuite, object? result, CancellationToken cancel)
    {
        if (isNotQuite && result is Meaning.Wrote wrote)
        {
            await WriteAsync(turn, key, wrote.Text, cancel);
            turn.Note = "note/kept-words";

            return false;
        }

        if (result is not Meaning.Chose { Choice: Yes or NotQuite } || await turn.Record.FindNewsAsync(key, cancel) is not News.Replied { Reply: var reply }) { return false; }

        var wasMeant = result is Meaning.Chose { Choice: Yes };

        Keep(turn, reply, wasMeant, words: null);

        if (wasMeant) { turn.Note = "note/thanks"; }

        return !wasMeant;
    }

    /// <summary>Keeps what was meant, beside what was answered; of a reply that was taken back meanwhile the words stay all the same.</summary>
    public static async Task WriteAsync(Turn turn, NewsKey key, string text, CancellationToken cancel)
    {
        if (await turn.Record.FindNewsAsync(key, cancel) is News.Replied replied && PromptOf(replied) is { } prompt) { Keep(turn, replied.Reply, wasMeant: false, turn.Write(prompt, text)); }
        else { turn.Write(Prompts.Beside(Asks.NotQuite), text); }
    }

    /// <summary>Takes a choice on a card of news from before.</summary>
    /// <returns>Whether it was one.</returns>
    public static async Task<bool> TakeEarlierAsync(Turn turn, string ask, string choice, CancellationToken cancel)
    {
        if (!NewsKeys.IsOne(ask) || await turn.Record.FindNewsAsync(new NewsKey(ask), cancel) is null) { return false; }

        await TakeAsync(turn, new NewsKey(ask), isNotQuite: false, new Meaning.Chose(choice), cancel);
        turn.Note = "note/thanks";

        return true;
    }

    /// <summary>What own words about this news answer: the same that was answered before.</summary>
    /// <returns><c>null</c> where there was nothing said.</returns>
    public static string? PromptOf(News news) => (news as News.Replied)?.Said switch
    {
        Said.InWords said => said.Words.Prompt,
        Said.Placed said => Prompts.About(said.Placement.Option.Value),
        Said.Step said => Prompts.About(said.NextStep.Option.Value),
        _ => null,
    };

    private static void Keep(Turn turn, Records.Plans.Reply reply, bool wasMeant, OwnWordsId? words) => turn.Record.Keep(new ReplyAnswer
    {
        Id = new ReplyAnswerId(Guid.CreateVersion7(turn.Now)),
        Reply = reply.Id,
        Version = reply.Version,
        WasMeant = wasMeant,
        Words = words,
        Origin = turn.Origin(),
    });
}
