using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Boards;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Views;

namespace ViewsBot.Dialogs.Celebrating;

/// <summary>Keeps what is to be celebrated: at once for the person alone, and with others when they have said so. A change of mind is a new version.</summary>
internal static class Celebrations
{
    /// <summary>What this conversation has chosen, as it stands now.</summary>
    /// <returns><c>null</c> if it has chosen nothing yet.</returns>
    public static async Task<Celebration?> NowAsync(Turn turn, CancellationToken cancel) =>
        (await turn.Record.CelebrationsAsync(cancel)).LastOrDefault(celebration => celebration.Origin.Session == turn.Session.Id);

    /// <summary>Takes a picture, or with whom, where it is one there is; from any card of these.</summary>
    public static async Task<bool> TakeAsync(Turn turn, TopicFinder topics, string ask, string choice, CancellationToken cancel) => ask switch
    {
        Asks.Celebrate => await topics.FindOptionAsync(turn, choice, cancel) is { Topic.IsPractice: false } && await KeepAsync(turn, new OptionKey(choice), words: null, cancel),
        Asks.CelebrateWith => CelebrateWith.Read(choice) is { } shownTo && await ShowToAsync(turn, shownTo, cancel),
        _ => false,
    };

    /// <summary>Takes own words.</summary>
    public static Task<bool> WriteAsync(Turn turn, string text, CancellationToken cancel) =>
        KeepAsync(turn, about: null, turn.Write(Prompts.Celebrate, text), cancel);

    private static async Task<bool> KeepAsync(Turn turn, OptionKey? about, OwnWordsId? words, CancellationToken cancel)
    {
        var before = await NowAsync(turn, cancel);

        if (before is null || before.About != about || before.Words != words)
        {
            turn.Record.Keep(new Celebration
            {
                Id = before?.Id ?? new CelebrationId(Guid.CreateVersion7(turn.Now)),
                Version = (before?.Version ?? 0) + 1,
                About = about,
                Words = words,
                ShownTo = before?.ShownTo ?? ShownTo.OnlyMe,
                Origin = turn.Origin(),
            });
        }

        turn.Note = words is null ? "note/thanks" : "note/kept-words";

        return true;
    }

    private static async Task<bool> ShowToAsync(Turn turn, ShownTo shownTo, CancellationToken cancel)
    {
        if (await NowAsync(turn, cancel) is not { } before) { return false; }

        if (before.ShownTo != shownTo) { turn.Record.Keep(before with { Version = before.Version + 1, ShownTo = shownTo, Origin = turn.Origin() }); }

        turn.Note = "note/thanks";

        return true;
    }
}
