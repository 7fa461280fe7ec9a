using System.Globalization;
using Microsoft.AspNetCore.Http.Features;
using ViewsBot.Records.Alerts;
using ViewsBot.Records.Reading;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Alerts;

/// <summary>Tells an open staff page at once that an alert came or was acknowledged: two numbers, and nothing of the alert. For those alerts are for; to everybody else there is no such address.</summary>
internal sealed class AlertStream(AlertBell bell, TimeProvider clock, IHostApplicationLifetime lifetime)
{
    /// <summary>Its address.</summary>
    public const string Path = "/staff/alerts/stream";

    /// <summary>A proxy that hears nothing for long hangs up.</summary>
    private static readonly TimeSpan BetweenSigns = TimeSpan.FromSeconds(20);

    /// <summary>Then the page asks again, and whoever may no longer see alerts gets no answer.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    /// <summary>Writes to the page until it goes away, the time is over or the product stops.</summary>
    public async Task SendAsync(HttpContext context, SignedIn signedIn, IAlertStore alerts)
    {
        if (!WhoMaySee.AnswersAlerts(signedIn.Viewer, signedIn.Member.School))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        context.Response.ContentType = "text/event-stream";
        context.Response.Headers["X-Accel-Buffering"] = "no";
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);

        try { await WriteAsync(context.Response, () => alerts.CountAsync(signedIn.Viewer, stop.Token), stop.Token); }
        catch (OperationCanceledException) when (stop.IsCancellationRequested) { /* The page was closed, or the product stops. */ }
    }

    private async Task WriteAsync(HttpResponse response, Func<Task<AlertCounts>> count, CancellationToken stop)
    {
        var until = clock.GetUtcNow() + Longest;
        AlertCounts? last = null;

        while (clock.GetUtcNow() < until)
        {
            var ring = bell.Next;
            var now = await count();

            await response.WriteAsync(now == last ? ":\n\n" : Event(now), stop);
            await response.Body.FlushAsync(stop);
            last = now;
            await RingOrSignAsync(ring, stop);
        }
    }

    private async Task RingOrSignAsync(Task ring, CancellationToken stop)
    {
        using var woken = CancellationTokenSource.CreateLinkedTokenSource(stop);

        await Task.WhenAny(ring, Task.Delay(BetweenSigns, clock, woken.Token));
        await woken.CancelAsync();
        stop.ThrowIfCancellationRequested();
    }

    private static string Event(AlertCounts counts) =>
        string.Create(CultureInfo.InvariantCulture, $"data: {{\"raised\":{counts.Raised},\"waiting\":{counts.Waiting}}}\n\n");
}
