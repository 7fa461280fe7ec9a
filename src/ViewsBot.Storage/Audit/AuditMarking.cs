using System.Globalization;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ViewsBot.Storage.Database;

namespace ViewsBot.Storage.Audit;

/// <summary>Moves the mark beside the keys on with the audit trail, once a minute and at the end; says at the start where the trail no longer holds what was marked.</summary>
internal sealed class AuditMarking(IDatabase database, AuditMark mark, Trail trail, TimeProvider clock, ILogger<AuditMarking> log) : BackgroundService
{
    private static readonly TimeSpan s_between = TimeSpan.FromMinutes(1);

    private AuditHead? _marked;

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);

        // A start that was refused has opened no database.
        if (ExecuteTask is not null) { Move(); }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await CompareAsync(stoppingToken);

        using var timer = new PeriodicTimer(s_between, clock);

        do { Move(); } while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>The event stays in the chain when the mark has gone on, so that the loss is not forgotten with the next start.</summary>
    private async Task CompareAsync(CancellationToken cancel)
    {
        if (mark.Read() is not { } marked || database.Read(reads => AuditMark.Holds(reads, marked))) { return; }

        log.TrailNotAsMarked(marked.Number);
        await trail.WriteAsync("system", "audit-events-missing", string.Create(CultureInfo.InvariantCulture, $"audit-event:{marked.Number}"), cancel);
    }

    private void Move()
    {
        if (database.Read(AuditMark.Now) is not { } now || now == _marked) { return; }

        try
        {
            mark.Write(now);
            _marked = now;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            log.MarkNotWritten(fault);
        }
    }
}
