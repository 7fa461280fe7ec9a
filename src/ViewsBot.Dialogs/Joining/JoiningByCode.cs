using Microsoft.Bot.Builder;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Records.Invitations;
using ViewsBot.Records.Turns;

namespace ViewsBot.Dialogs.Joining;

/// <summary>In a conversation that nobody's invitation has opened yet: asks for the words of the link, and opens it with them.</summary>
internal sealed class JoiningByCode(TurnOpening opening, CardSender sender)
{
    /// <summary>After so many wrong codes this conversation opens nothing any more; a new link does.</summary>
    private const int MostWrongCodes = 10;

    /// <summary>Whether a session is open in this turn; where none was, the reply has been sent.</summary>
    public async Task<bool> IsOpenAsync(ITurnContext context, CancellationToken cancel)
    {
        var record = context.TurnState.Get<ITurnRecord>();

        if (record.Session is not null) { return true; }

        var talk = await opening.TalkAsync(context, cancel);

        if (InvitationCode.Read(context.Activity.Text) is { } code && talk.WrongCodes < MostWrongCodes)
        {
            if (await record.JoinAsync(code, cancel)) { return true; }

            talk.WrongCodes++;
        }

        await sender.SendAsync(context, AsideCards.Code(), opening.SurfaceFor(context.Activity.Locale), cancel);

        return false;
    }
}
