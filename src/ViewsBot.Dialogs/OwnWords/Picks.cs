using ViewsBot.Content.Topics;
using ViewsBot.Dialogs.Boards;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.OwnWords;

/// <summary>The pictures a person has talked about, to pick one from, a page at a time.</summary>
internal sealed class Picks(TopicFinder topics)
{
    /// <summary>The choice that shows the next page.</summary>
    public const string MorePictures = "more-pictures";

    private const int PerPage = 9;

    /// <summary>The options on the board whose topics are offered, in the order they were talked about.</summary>
    public async Task<IReadOnlyList<Option>> OptionsAsync(Turn turn, CancellationToken cancel)
    {
        var options = new List<Option>();

        foreach (var key in (await turn.BoardAsync(cancel)).Options)
        {
            if (await topics.FindOptionAloneAsync(turn, key.Value, cancel) is { } option) { options.Add(option); }
        }

        return options;
    }

    /// <summary>Whether there is any picture to pick.</summary>
    public async Task<bool> AnyAsync(Turn turn, CancellationToken cancel)
    {
        foreach (var key in (await turn.BoardAsync(cancel)).Options)
        {
            if (await topics.FindOptionAloneAsync(turn, key.Value, cancel) is not null) { return true; }
        }

        return false;
    }

    /// <summary>The choices of one page; after the last page comes the first. None where the board that is being filled was changed for an empty one meanwhile.</summary>
    public static IReadOnlyList<Content.Cards.Choice> PageOf(IReadOnlyList<Option> options, int page) => options.Count == 0
        ? []
        : [.. options.Chunk(PerPage).ElementAt(page % PagesOf(options)).Select(option => new Content.Cards.Choice(option.Key, option.Word, option.PictureKey))];

    /// <summary>The button to the next page, where there is more than one.</summary>
    public static IReadOnlyList<Content.Cards.Choice> TurnPage(IReadOnlyList<Option> options) =>
        PagesOf(options) > 1 ? [new Content.Cards.Choice(MorePictures, "choice/more-pictures")] : [];

    private static int PagesOf(IReadOnlyList<Option> options) => (options.Count + PerPage - 1) / PerPage;
}
