using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Boards;
using ViewsBot.Dialogs.Explaining;
using ViewsBot.Dialogs.Feedback;
using ViewsBot.Dialogs.Languages;
using ViewsBot.Dialogs.OwnWords;
using ViewsBot.Dialogs.Practice;
using ViewsBot.Dialogs.Replies;
using ViewsBot.Dialogs.TellSomeone;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Dialogs.WhoSees;
using ViewsBot.Language.Reading;
using ViewsBot.Records.Turns;

namespace ViewsBot.Dialogs.Asking;

/// <summary>
/// Shows one card and waits until it is answered; its result is a <see cref="Meaning"/>. Whatever else is said meanwhile is taken
/// in its own right, and the card is shown again: it never guesses.
/// </summary>
internal sealed class AskDialog(
    IEnumerable<IQuestion> questions, CardReader reader, Asides asides, Explainer explainer, CardSender sender, CapacityNews capacity, NotKept notKept, SaidToUs said, TopicFinder topics, LanguageNotice notice) : Dialog(nameof(AskDialog))
{
    private const string AskKey = "ask";

    private readonly Dictionary<string, IQuestion> _questions = questions.ToDictionary(question => question.Name);

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        dc.ActiveDialog.State[AskKey] = (Ask)options!;

        return await AskAsync(dc, cancellationToken);
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var turn = Turn.Of(dc.Context);

        if (dc.Context.Activity.Type != ActivityTypes.Message) { return await OpenedAgainAsync(dc, turn, cancellationToken); }

        var card = await CardAsync(turn, dc.ActiveDialog, cancellationToken);
        var meaning = await MeaningAsync(turn, card, AskOf(dc.ActiveDialog), cancellationToken);

        return meaning switch
        {
            Meaning.Answered or Meaning.AnsweredAhead or Meaning.Chose or Meaning.Wrote => await EndAsync(dc, turn, meaning, cancellationToken),
            Meaning.Drew when card is WriteCard => await EndAsync(dc, turn, meaning, cancellationToken),
            Meaning.Asked { Control: Controls.GoBack or Controls.Skip or Controls.StartAgain } => await EndAsync(dc, turn, meaning, cancellationToken),
            Meaning.SaidBeside { What: Said.NotForFamily } wish when turn.Session.OwnsViews => await ShareAsync(dc, turn, wish, card, cancellationToken),
            Meaning.Asked { Control: Controls.WhoSees } when AskOf(dc.ActiveDialog).Name == Asks.SharePick => await EndAsync(dc, turn, meaning, cancellationToken),
            Meaning.Asked { Control: Controls.WhoSees } when turn.Session.OwnsViews => await BeginBesideAsync(dc, turn, Besides.WhoSees, cancellationToken),
            _ when Besides.Of(meaning) is { } beside => await BeginBesideAsync(dc, turn, beside, cancellationToken),
            _ => await TakeAsideAsync(dc, turn, card, meaning, cancellationToken),
        };
    }

    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        var turn = Turn.Of(dc.Context);

        if (turn.Next is { } next)
        {
            turn.Next = null;

            return await BeginBesideAsync(dc, turn, next, cancellationToken);
        }

        return await AskAsync(dc, cancellationToken);
    }

    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        ShowAsync(turnContext, instance, cancellationToken);

    private async ValueTask<Meaning> MeaningAsync(Turn turn, Card card, Ask inFocus, CancellationToken cancel)
    {
        var reply = ReplyReader.Read(turn.Context.Activity);

        var meaning = await reader.ReadAsync(turn, card, reply, cancel);

        if (turn.Talk.IsTelling && reply is Reply.Typed typed && meaning is Meaning.Answered or Meaning.Chose) { await Disclosure.TakeAnswerAsync(turn, typed.Text, cancel); }

        var at = await SeenAtAsync(turn, reply, cancel) is { } earlier && earlier.Option != inFocus.Option ? earlier : inFocus;

        if (at != inFocus && meaning is Meaning.Answered or Meaning.AnsweredAhead or Meaning.Chose or Meaning.Wrote or Meaning.Remark && WordsOf(reply) is { } words) { meaning = new Meaning.RemarkEarlier(words, at); }

        if (WordsIn(meaning) is { } written) { notice.Look(turn, card, written); }

        return reply is Reply.Sent sent && meaning is not Meaning.Told ? await PicturesSent.TakeAsync(turn, sent, at, meaning, notKept.Pictures(turn, at), cancel) : meaning;
    }

    /// <summary>The card that words or a picture were sent from, where the page says which: what is said of one picture is never kept at the next.</summary>
    private async ValueTask<Ask?> SeenAtAsync(Turn turn, Reply reply, CancellationToken cancel) =>
        reply is Reply.Typed or Reply.Sent
        && SeenAt.Of(turn.Context.Activity) is { } seen
        && await topics.FindOptionAloneAsync(turn, seen.Value, cancel) is not null
            ? new Ask { Name = Asks.Option, Topic = seen.Topic, Option = seen.Value }
            : null;

    private static string? WordsIn(Meaning meaning) => meaning switch
    {
        Meaning.Remark remark => remark.Text,
        Meaning.RemarkEarlier remark => remark.Text,
        Meaning.WroteEarlier wrote => wrote.Text,
        Meaning.Wrote wrote => wrote.Text,
        _ => null,
    };

    private static string? WordsOf(Reply reply) => reply switch
    {
        Reply.Typed typed => typed.Text,
        Reply.Sent { Words: { } words } => words,
        _ => null,
    };

    private static async Task<DialogTurnResult> EndAsync(DialogContext dc, Turn turn, Meaning meaning, CancellationToken cancel)
    {
        await Disclosure.ForgetStepAsync(turn, cancel);
        Asides.Leave(turn);

        return await dc.EndDialogAsync(meaning, cancel);
    }

    /// <summary>Whoever owns their views chooses who sees them: what they wish is kept, and they are led to choose.</summary>
    private async Task<DialogTurnResult> ShareAsync(DialogContext dc, Turn turn, Meaning.SaidBeside wish, Card card, CancellationToken cancel)
    {
        await said.AnswerAsync(turn, wish, AskOf(dc.ActiveDialog), card, cancel);

        return await BeginBesideAsync(dc, turn, Besides.WhoSees, cancel);
    }

    private async Task<DialogTurnResult> BeginBesideAsync(DialogContext dc, Turn turn, Beside beside, CancellationToken cancel)
    {
        if (beside.IsAskedBy(AskOf(dc.ActiveDialog))) { return await TakeAsideAsync(dc, turn, await CardAsync(turn, dc.ActiveDialog, cancel), new Meaning.WentOn(), cancel); }

        if (AskOf(dc.ActiveDialog).Depth < beside.Depth)
        {
            await Disclosure.ForgetStepAsync(turn, cancel);
            Asides.Leave(turn);

            return await dc.BeginDialogAsync(beside.Dialog, beside.Ask, cancel);
        }

        turn.Next = beside;

        return await EndAsync(dc, turn, new Meaning.GaveWay(), cancel);
    }

    /// <summary>What there is to tell is told beside this question, and whoever paused is greeted; nothing else that happens to a conversation concerns it.</summary>
    private async Task<DialogTurnResult> OpenedAgainAsync(DialogContext dc, Turn turn, CancellationToken cancel)
    {
        if (dc.Context.Activity is not { Type: ActivityTypes.Event, Name: TurnEvents.OpenedAgain }) { return EndOfTurn; }

        if (await OpenedAgainDialog.IsDueAsync(turn, AskOf(dc.ActiveDialog), cancel)) { return await dc.BeginDialogAsync(nameof(OpenedAgainDialog), null, cancel); }

        if (turn.Talk is { IsPaused: true, IsGreetedAgain: false, IsTelling: false }) { await asides.GreetAgainAsync(turn, await CardAsync(turn, dc.ActiveDialog, cancel), cancel); }

        return EndOfTurn;
    }

    private async Task<DialogTurnResult> TakeAsideAsync(DialogContext dc, Turn turn, Card card, Meaning meaning, CancellationToken cancel)
    {
        if (await asides.TakeAsync(turn, meaning, AskOf(dc.ActiveDialog), card, cancel) == Aside.Shown) { return EndOfTurn; }

        return PracticeTries.TakesOffer(turn)
            ? await BeginBesideAsync(dc, turn, Besides.OfferFewer, cancel)
            : await ShowOrTellAsync(dc, turn, cancel);
    }

    /// <summary>What was just said to be unclear is explained first; the card waits beneath it.</summary>
    private async Task<DialogTurnResult> AskAsync(DialogContext dc, CancellationToken cancel) =>
        await explainer.ShowUnclearAsync(Turn.Of(dc.Context), cancel) ? EndOfTurn : await ShowOrTellAsync(dc, Turn.Of(dc.Context), cancel);

    /// <summary>To somebody who was away, what came meanwhile is told first; then the card is shown.</summary>
    private async Task<DialogTurnResult> ShowOrTellAsync(DialogContext dc, Turn turn, CancellationToken cancel)
    {
        if (await ComingBack.HasNewsAsync(turn, AskOf(dc.ActiveDialog), cancel)) { return await dc.BeginDialogAsync(nameof(OpenedAgainDialog), null, cancel); }

        if (turn.LanguageNoticed is { } language && Besides.OfferLanguage(language) is var offer && AskOf(dc.ActiveDialog).Depth < offer.Depth)
        {
            turn.LanguageNoticed = null;

            return await dc.BeginDialogAsync(offer.Dialog, offer.Ask, cancel);
        }

        await ShowAsync(dc.Context, dc.ActiveDialog, cancel);

        return EndOfTurn;
    }

    private async Task ShowAsync(ITurnContext context, DialogInstance instance, CancellationToken cancel)
    {
        var turn = Turn.Of(context);

        turn.Talk.IsQuestionUnseen = false;
        await capacity.TellAsync(turn, cancel);
        await sender.SendAsync(turn, await CardAsync(turn, instance, cancel), cancel);
    }

    private ValueTask<Card> CardAsync(Turn turn, DialogInstance instance, CancellationToken cancel)
    {
        var ask = AskOf(instance);

        return _questions[ask.Name].CardAsync(turn, ask, cancel);
    }

    private static Ask AskOf(DialogInstance instance) => (Ask)instance.State[AskKey];
}
