using ViewsBot.Content;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Records.Views;

namespace ViewsBot.Dialogs.OwnWords;

/// <summary>The pictures a person has talked about, to pick one from, a page at a time.</summary>
internal sealed class Picks(Deck deck)
{
    /// <summary>The choice that shows the next page.</summary>
    public const string MorePictures = "more-pictures";

    private const int PerPage = 9;

    /// <summary>The options on the board whose topics are offered, in the order they were talked about.</summary>
    public async Task<IReadOnlyList<OptionKey>> OptionsAsync(Turn turn, CancellationToken cancel)
    {
        var board = await turn.BoardAsync(cancel);

        return [.. board.Options.Where(option => deck.Topics.FindOption(option.Value) is not null)];
    }

    /// <summary>The choices of one page; after the last page comes the first.</summary>
    public IReadOnlyList<Content.Cards.Choice> PageOf(IReadOnlyList<OptionKey> options, int page) =>
    [
        .. options.Chunk(PerPage).ElementAt(page % PagesOf(options)).Select(option => deck.Topics.FindOption(option.Value)!)
            .Select(option => new Content.Cards.Choice(option.Key, option.WordKey, option.PictureKey)),
    ];

    /// <summary>The button to the next page, where there is more than one.</summary>
    public static IReadOnlyList<Content.Cards.Choice> TurnPage(IReadOnlyList<OptionKey> options) =>
        PagesOf(options) > 1 ? [new Content.Cards.Choice(MorePictures, "choice/more-pictures")] : [];

    private static int PagesOf(IReadOnlyList<OptionKey> options) => (options.Count + PerPage - 1) / PerPage;
}
