using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Replies;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Records.Alerts;

namespace ViewsBot.Dialogs.TellSomeone;

/// <summary>
/// Somebody tells that they may not be safe: the alert is raised with the exact words and pictures, the reply is the fixed one, and
/// none of it stays in the conversation: the message is deleted and the reply is ephemeral.
/// </summary>
internal sealed class Disclosure(CardSender sender, IWhoIsThere whoIsThere)
{
    /// <summary>Raises the alert and replies. A button tapped again at once is the same call for help.</summary>
    public async Task<Aside> TakeAsync(Turn turn, Meaning.Told told, CancellationToken cancel)
    {
        var heard = HeardOf(told, turn.Talk);

        if (told.SaysMore || !turn.Talk.IsTelling) { Alarm.Raise(turn.Context, told, turn.Talk, turn.Session.Id, turn.Words.Language, turn.Now); }

        turn.Talk.IsTelling = true;
        await DropMessageAsync(turn, cancel);
        var now = await whoIsThere.NowAsync(turn.Session, cancel);
        await sender.SendAsync(turn, ToldReply.Of(turn.Session.TellsWhom, now, turn.Words, heard, turn.Session.Survey is not null), cancel);

        return Aside.Shown;
    }

    /// <summary>What of the telling this is, before it is taken.</summary>
    public static Heard HeardOf(Meaning.Told told, Talk talk) => !told.SaysMore ? Heard.Call : talk.IsTelling ? Heard.More : Heard.Something;

    /// <summary>
    /// "My teacher" may answer the card behind the reply, or say who it was: an adult reads it, and the card takes it too. No reply is
    /// shown again, since whoever hid it may have somebody beside them.
    /// </summary>
    public static async Task TakeAnswerAsync(Turn turn, string text, CancellationToken cancel)
    {
        Alarm.Raise(turn.Context, new Meaning.Told(text, AlertKind.ToldAfterAsking), turn.Talk, turn.Session.Id, turn.Words.Language, turn.Now);
        await turn.Context.DeleteActivityAsync(turn.Context.Activity.Id, cancel);
    }

    /// <summary>What is tapped on the reply itself, and "go on" where it is typed there, leaves no trace in the conversation either.</summary>
    public static async Task ForgetStepsAsync(Turn turn, Meaning meaning, CancellationToken cancel)
    {
        var goesOn = meaning is Meaning.WentOn && turn.Talk.IsTelling;

        if (goesOn || ReplyReader.Read(turn.Context.Activity) is Reply.Tapped { Ask: Asks.Told }) { await DropMessageAsync(turn, cancel); }
    }

    /// <summary>The same where the tap leads on: the card it leads to is kept, or nobody who comes back would find it.</summary>
    public static async Task ForgetStepAsync(Turn turn, CancellationToken cancel)
    {
        if (ReplyReader.Read(turn.Context.Activity) is Reply.Tapped { Ask: Asks.Told }) { await turn.Context.DeleteActivityAsync(turn.Context.Activity.Id, cancel); }
    }

    private static async Task DropMessageAsync(Turn turn, CancellationToken cancel)
    {
        turn.IsEphemeral = true;
        await turn.Context.DeleteActivityAsync(turn.Context.Activity.Id, cancel);
    }
}
