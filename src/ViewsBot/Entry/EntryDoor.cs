using ViewsBot.Front;
using ViewsBot.Records.Invitations;
using ViewsBot.Records.Surveys;

namespace ViewsBot.Entry;

/// <summary>Exchanges a code for the cookie. What opens nothing gets one kind page, the same for every reason.</summary>
internal sealed class EntryDoor(IInvitationStore invitations, ISurveyStore surveys, EntryCookie cookie, WrongGuesses guesses, FrontPage page)
{
    /// <summary>Opens the conversation a code is for; the answer is a redirect, so that the code leaves the address bar.</summary>
    /// <param name="context">The request.</param>
    /// <param name="typed">The code, however it was typed.</param>
    /// <param name="to"><c>webchat</c> for stock Web Chat; else our own page.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<IResult> EnterAsync(HttpContext context, string? typed, string? to, CancellationToken cancel)
    {
        var address = context.Connection.RemoteIpAddress;

        context.Response.Headers.CacheControl = "no-store";

        if (guesses.MustWait(address)) { return page.TooMany(context); }

        if (InvitationCode.Read(typed) is { } link && await IsBegunAsync(context, link, cancel)) { return SeeOther(context, to == "webchat" ? "/webchat" : "/chat"); }

        if (InvitationCode.Read(typed) is { } code && await invitations.OpenAsync(code, cancel) is Opened.To opened)
        {
            cookie.Give(context, opened);

            return SeeOther(context, to == "webchat" ? "/webchat" : "/chat");
        }

        guesses.Add(address);

        return page.Wrong(context);
    }

    /// <summary>Whether this browser is in a conversation of the survey that the link is for: then that one goes on.</summary>
    private async Task<bool> IsBegunAsync(HttpContext context, InvitationCode link, CancellationToken cancel) =>
        await cookie.OpenAsync(context, cancel) is { Session.Survey: { } begun } && surveys.IsLinkOf(link, begun.Survey);

    /// <summary>303: the page is fetched anew, with GET.</summary>
    internal static IResult SeeOther(HttpContext context, string path)
    {
        context.Response.Headers.Location = path;

        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }
}
