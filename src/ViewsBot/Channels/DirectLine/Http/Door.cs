using ViewsBot.Records.Turns;


namespace ViewsBot.Channels.DirectLine.Http;

/// <summary>The way into the calls of one address: preflight, method, gate, and the edge that lets no exception out.</summary>
internal sealed class Door(IReadOnlyList<ICall> calls, Gate gate, TrustedOrigins origins, IKindWords words, ILogger<Door> log)
{
    public async Task OpenAsync(HttpContext http)
    {
        var refused = await EnterAsync(http);

        if (refused is null || http.Response.HasStarted) { return; }

        http.Response.Headers.Allow = refused == Refused.MethodNotAllowed ? string.Join(", ", calls.Select(call => call.Method)) : default;
        await Answer.RefusedAsync(http, refused);
    }

    private async Task<Refused?> EnterAsync(HttpContext http)
    {
        if (HttpMethods.IsOptions(http.Request.Method)) { return origins.Preflight(http); }

        origins.Announce(http);

        if (Find(http.Request.Method) is not { } call) { return Refused.MethodNotAllowed; }

        try
        {
            var (pass, refused) = await gate.AdmitAsync(http, call);

            return refused ?? await call.AnswerAsync(http, pass);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            return null;
        }
        catch (BadHttpRequestException bad)
        {
            return bad.StatusCode == StatusCodes.Status413PayloadTooLarge ? Refused.TooLarge : Refused.BadActivity("The request could not be read.");
        }
        catch (RecordFullException full)
        {
            Log.NothingCanBeKept(log, call.Pattern, full.GetType().Name);
            return Refused.CannotKeep(words.For(KindSentence.NothingCanBeKept, language: null));
        }
        catch (Exception problem)
        {
            Log.CallFailed(log, call.Method, call.Pattern, problem.GetType().FullName, problem.StackTrace);
            return Refused.ServerError;
        }
    }

    private ICall? Find(string method)
    {
        foreach (var call in calls)
        {
            if (HttpMethods.Equals(call.Method, method)) { return call; }
        }

        return null;
    }
}
