namespace ViewsBot.Staff.SignIn;

/// <summary>Answers a form that came when its session was over with the page for signing in, which carries what was typed.</summary>
internal static class KeepTyping
{
    /// <summary>Runs the request; where the session was over, it runs once more as the page for signing in.</summary>
    public static async Task RunAsync(HttpContext context, RequestDelegate next)
    {
        await next(context);

        if (context.Features.Get<SessionOver>() is null || context.Response.HasStarted) { return; }

        context.Request.Method = HttpMethods.Get;
        context.Request.Path = "/staff/sign-in";
        context.Request.QueryString = QueryString.Empty;
        context.Request.RouteValues.Clear();
        context.SetEndpoint(null);
        context.Response.StatusCode = StatusCodes.Status200OK;

        await next(context);
    }
}
