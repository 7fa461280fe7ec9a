using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Records.Consent;

namespace ViewsBot.Dialogs.WhoSees;

/// <summary>"Who may see your answers?", for all or for one, with what stands now said first.</summary>
internal sealed class ShareQuestion(ShareSubjects subjects, SentOutside outside) : IQuestion
{
    public string Name => Asks.Share;

    public async ValueTask<Card> CardAsync(Turn turn, Ask ask, CancellationToken cancel)
    {
        var view = ShareAsk.SubjectOf(ask.Prompt)!;
        var sharing = await turn.Record.SharingAsync(cancel);
        var now = view == ViewKey.Everything ? sharing.ForAll : sharing.For(view);

        return new ChooseCard
        {
            Ask = ask.Prompt!,
            Heading = view == ViewKey.Everything ? "sharing/heading" : "sharing/heading-one",
            Lines = view == ViewKey.Everything ? await LinesAsync(turn, now, cancel) : await LinesOfOneAsync(turn, view, now, cancel),
            Choices = await ShareWords.ChoicesAsync(turn, now, cancel),
            Buttons = view == ViewKey.Everything ? [new Choice(WhoSeesDialog.OneByOne, "choice/one-by-one")] : [],
        };
    }

    private async Task<IReadOnlyList<Sentence>> LinesAsync(Turn turn, SharedWith? now, CancellationToken cancel) =>
    [
        .. await SeesNow.OfAllAsync(turn, now, cancel),
        .. await ShareWords.NotNamedAsync(turn, cancel),
        .. await ShareWords.AtMeetingAsync(turn, cancel),
        .. outside.Of(turn),
        "sharing/any-time",
        new Sentence("sharing/not-safe", ("name", turn.Session.TellsWhom)),
    ];

    private async Task<IReadOnlyList<Sentence>> LinesOfOneAsync(Turn turn, string view, SharedWith? now, CancellationToken cancel)
    {
        var subject = await subjects.FindAsync(turn, view, cancel);

        return
        [
            .. subject is null ? (Sentence[])[] : [subject.Word],
            .. await SeesNow.OfOneAsync(turn, now, cancel),
            .. await ShareWords.NotNamedAsync(turn, cancel),
            .. await ShareWords.AtMeetingAsync(turn, cancel),
        ];
    }
}
