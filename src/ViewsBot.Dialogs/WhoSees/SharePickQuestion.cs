using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.OwnWords;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.WhoSees;

/// <summary>"Anything you do not want to share, or only with one person?": their own words and the pictures they placed, a page at a time.</summary>
internal sealed class SharePickQuestion(ShareSubjects subjects) : IQuestion
{
    private const int PerPage = 9;

    public string Name => Asks.SharePick;

    public async ValueTask<Card> CardAsync(Turn turn, Ask ask, CancellationToken cancel)
    {
        var all = await subjects.AllAsync(turn, cancel);
        var pages = all.Chunk(PerPage).ToList();

        return new ChooseCard
        {
            Ask = Asks.SharePick,
            Heading = "sharing/pick",
            Lines = ["sharing/pick-line"],
            Choices = [.. pages[ask.Page % pages.Count].Select(subject => new Choice(subject.View, subject.Word, subject.PictureKey))],
            Buttons = [.. pages.Count > 1 ? [new Choice(Picks.MorePictures, "choice/more-pictures")] : (Choice[])[], new Choice(TellMoreDialog.NothingMore, "choice/nothing-more").ForNo()],
        };
    }
}
