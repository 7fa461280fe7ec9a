using ViewsBot.Channels.DirectLine;
using ViewsBot.Chat;
using ViewsBot.Content.Words;
using ViewsBot.Entry;
using ViewsBot.Records.Turns;

namespace ViewsBot.Hosting;

/// <summary>What a person or a program gets when something breaks: a kind page or a code, and never how it broke.</summary>
internal static class KindErrors
{
    /// <summary>Catches everything that reaches the edge; logs it without what was said.</summary>
    public static void UseKindErrors(this WebApplication app) => app.Use(async (context, next) =>
    {
        try
        {
            await next(context);

            if (LeadsNowhere(context)) { await NothingHere(context).ExecuteAsync(context); }
        }
        catch (BadHttpRequestException bad) when (!context.Response.HasStarted)
        {
            await Problems.Of(bad.StatusCode, "BadArgument", "The request could not be read.").ExecuteAsync(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The page went away; nobody is there to be told.
        }
        catch (Exception broken) when (!context.Response.HasStarted)
        {
            Log.RequestBroke(app.Logger, broken.GetType().Name, context.GetEndpoint()?.DisplayName ?? "none", broken.StackTrace);
            await AnswerAsync(context, broken);
        }
    });

    /// <summary>An address somebody mistyped, and not one that answers 404 itself.</summary>
    private static bool LeadsNowhere(HttpContext context) =>
        context.Response is { StatusCode: StatusCodes.Status404NotFound, HasStarted: false }
        && context.GetEndpoint() is null
        && HttpMethods.IsGet(context.Request.Method)
        && WantsPage(context);

    private static bool WantsPage(HttpContext context) => context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal);

    private static Task AnswerAsync(HttpContext context, Exception broken)
    {
        context.Response.Clear();

        var isFull = broken is RecordFullException;
        var status = isFull ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status500InternalServerError;
        var kind = isFull ? KindSentence.NothingCanBeKept : KindSentence.SomethingWentWrong;
        var said = context.RequestServices.GetRequiredService<IKindWords>();

        return (WantsPage(context) ? KindPage(context, said, kind, status) : Problems.Of(status, isFull ? "CannotKeep" : "ServiceError", said.For(kind, language: null)))
            .ExecuteAsync(context);
    }

    private static IResult KindPage(HttpContext context, IKindWords said, KindSentence kind, int status) =>
        Show(context, status, words => $"""<h2>{Chat.Page.Encode(said.For(kind, words.Language))}</h2><p>{words.Say("error/tell-a-person")}</p>""");

    private static IResult NothingHere(HttpContext context) => Show(
        context,
        StatusCodes.Status404NotFound,
        words => $"""<h2>{words.Say("error/nothing-here")}</h2><p><a href="/">{words.Say("error/to-the-start")}</a></p>""");

    private static IResult Show(HttpContext context, int status, Func<LanguageWords, string> body)
    {
        var words = context.RequestServices.GetRequiredService<ReadersLanguage>().OfNobody(context);

        return Chat.Page.Of(
            words,
            words.Get("front/title"),
            Chat.Page.Styles(context.RequestServices.GetRequiredService<BuiltFiles>(), words),
            $"""<div class="page"><main>{body(words)}</main></div>""",
            status);
    }
}
