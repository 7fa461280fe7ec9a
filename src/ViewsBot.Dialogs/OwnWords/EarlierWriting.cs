using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Boards;
using ViewsBot.Dialogs.Closing;
using ViewsBot.Dialogs.Feedback;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Records.Plans;

namespace ViewsBot.Dialogs.OwnWords;

/// <summary>Cards with a place to write stay on the page when their question is done: what each of them asked, by what its taps say.</summary>
internal sealed class EarlierWriting(TopicFinder topics)
{
    /// <summary>The question of such a card.</summary>
    /// <returns><c>null</c> where whoever speaks has no such card.</returns>
    public async ValueTask<Ask?> FindAsync(Turn turn, string? ask, CancellationToken cancel) => ask switch
    {
        null => null,
        Asks.CelebrateWords => new Ask { Name = Asks.CelebrateWords, Prompt = Prompts.Celebrate },
        Asks.HomeIdea when turn.Audience == "parent" => new Ask { Name = Asks.HomeIdea, Prompt = Prompts.HomeIdea },
        Prompts.AboutMeeting => new Ask { Name = Asks.AfterReviewWords, Prompt = Prompts.AboutMeeting },
        _ when NotQuiteQuestion.NewsOf(ask) is { } news => await AboutNewsAsync(turn, news, cancel),
        _ when Prompts.OptionOf(ask) is { } option => await AboutOptionAsync(turn, option, cancel),
        _ => ClosingQuestions.WayOf(turn.Audience, ask) == Asks.Write ? new Ask { Name = Asks.Write, Prompt = ask } : null,
    };

    private static async ValueTask<Ask?> AboutNewsAsync(Turn turn, string news, CancellationToken cancel) =>
        await turn.Record.FindNewsAsync(new NewsKey(news), cancel) is { } found && ReplyAnswers.PromptOf(found) is { } prompt
            ? new Ask { Name = Asks.NotQuite, News = news, Prompt = prompt }
            : null;

    private async ValueTask<Ask?> AboutOptionAsync(Turn turn, string option, CancellationToken cancel) =>
        await topics.FindOptionAsync(turn, option, cancel) is { Topic.IsPractice: false }
            ? new Ask { Name = Asks.Write, Prompt = Prompts.About(option), Option = option }
            : null;
}
