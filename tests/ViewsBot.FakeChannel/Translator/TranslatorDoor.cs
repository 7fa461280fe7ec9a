using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace ViewsBot.FakeChannel.Translator;

/// <summary>The translation service's addresses, and those by which somebody tells the fake what to do.</summary>
internal static class TranslatorDoor
{
    private static readonly string[] Names = ["too-many", "broken", "silent", "dropped", "malformed", "one-too-few", "refused"];

    /// <summary>Maps <c>/translator/translate</c>, and beside it <c>/translator/next</c> and <c>/translator/asked</c>.</summary>
    public static void MapTranslator(this WebApplication app, FakeTranslator translator)
    {
        app.MapPost("/translator/translate", (RequestDelegate)(context => AnswerAsync(context, translator)));
        app.MapPost("/translator/next", (RequestDelegate)(context => TellAsync(context, translator)));
        app.MapGet("/translator/asked", (RequestDelegate)(context => WriteAsync(context, 200, translator.Asked)));
    }

    private static async Task AnswerAsync(HttpContext context, FakeTranslator translator)
    {
        var (asked, refusal) = await TranslatorRules.ReadAsync(context.Request);

        if (asked is null) { await RefuseAsync(context, refusal!); return; }

        switch (translator.Take(asked))
        {
            case null: await WriteAsync(context, 200, Results(translator, asked)); break;
            case Fault.TooMany: context.Response.Headers.RetryAfter = "1"; await RefuseAsync(context, new Refusal(429, 429001, "The server rejected the request because the client has exceeded request limits.")); break;
            case Fault.Broken: await RefuseAsync(context, new Refusal(500, 500000, "An unexpected error occurred.")); break;
            case Fault.Refused: await RefuseAsync(context, new Refusal(403, 403001, "The operation is not allowed because the subscription has exceeded its free quota.")); break;
            case Fault.OneTooFew: await WriteAsync(context, 200, Results(translator, asked).Skip(1)); break;
            case Fault.Malformed: await context.Response.WriteAsync("""[{"translations":[{"text":"ha"""); break;
            case Fault.Dropped: context.Abort(); break;
            case Fault.Silent: await Task.WhenAny(translator.SilenceEnds, Task.Delay(Timeout.Infinite, context.RequestAborted)); break;
        }
    }

    private static async Task TellAsync(HttpContext context, FakeTranslator translator)
    {
        var fault = Array.IndexOf(Names, context.Request.Query["fault"].ToString());
        var times = int.TryParse(context.Request.Query["times"], out var many) ? many : 1;

        if (fault < 0) { context.Response.StatusCode = StatusCodes.Status400BadRequest; return; }

        translator.Next([.. Enumerable.Repeat((Fault)fault, times)]);
        await WriteAsync(context, 200, new { fault = Names[fault], times });
    }

    private static IEnumerable<object> Results(FakeTranslator translator, Asked asked) => asked.Texts.Select(text => translator.Of(text, asked)).Select(made => (object)new
    {
        detectedLanguage = new { language = made.Language, score = 1.0 },
        translations = new[] { new { text = made.Text, to = asked.To } },
    });

    private static Task RefuseAsync(HttpContext context, Refusal refusal) => WriteAsync(context, refusal.Status, new { error = new { code = refusal.Code, message = refusal.Message } });

    private static Task WriteAsync(HttpContext context, int status, object body)
    {
        context.Response.StatusCode = status;

        return context.Response.WriteAsJsonAsync(body, JsonSerializerOptions.Web);
    }
}
