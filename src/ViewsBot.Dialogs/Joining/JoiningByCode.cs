using Microsoft.Bot.Builder;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.TellSomeone;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Records.Invitations;
using ViewsBot.Records.Turns;

namespace ViewsBot.Dialogs.Joining;

/// <summary>In a conversation that nobody's invitation has opened yet: asks for the words of the link, and opens it with them.</summary>
internal sealed class JoiningByCode(TurnOpening opening, CardSender sender, ToldWithoutSession told)
{
    /// <summary>After so many wrong codes this conversation opens nothing any more; a new link does.</summary>
    private const int MostWrongCodes = 10;

    /// <summary>Whether a session is open in this turn; where none was, the reply has been sent.</summary>
    public async Task<bool> IsOpenAsync(ITurnContext context, CancellationToken cancel)
    {
        var record = context.TurnState.Get<ITurnRecord>();

        if (record.Session is not null) { return true; }

        var talk = await opening.TalkAsync(context, cancel);

        var code = talk.WrongCodes < MostWrongCodes ? InvitationCode.Read(context.Activity.Text) : null;

        if (code is { } typed && await JoinAsync(context, record, typed, cancel)) { return true; }

        if (await told.TakeAsync(context, talk, cancel)) { return false; }

        if (code is not null) { talk.WrongCodes++; }

        await sender.SendAsync(context, AsideCards.Code(), opening.SurfaceFor(context.Activity.Locale), cancel);

        return false;
    }

    /// <summary>A code that opens is a key: it is kept nowhere, and no other page is shown it.</summary>
    private static async Task<bool> JoinAsync(ITurnContext context, ITurnRecord record, InvitationCode code, CancellationToken cancel)
    {
        if (!await record.JoinAsync(code, cancel)) { return false; }

        await context.DeleteActivityAsync(context.Activity.Id, cancel);

        return true;
    }
}
