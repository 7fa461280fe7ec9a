using System.Runtime.CompilerServices;
using ViewsBot.Records.Audit;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Reading;

namespace ViewsBot.Staff.Export;

/// <summary>Gives out plans and views, as far as whoever asks may see them; cycle by cycle, so that a large school needs no more memory than a small one.</summary>
internal sealed class Exporting(IPupilRecords records, IPlanStore plans, IAuditStore audit, TimeProvider clock)
{
    /// <summary>A pupil's cycles.</summary>
    /// <returns><c>null</c> if this viewer may not.</returns>
    public async Task<IAsyncEnumerable<ExportedCycle>?> PupilAsync(Viewer viewer, PupilId pupil, CancellationToken cancel)
    {
        var found = await records.PupilAsync(viewer, pupil, cancel);
        var may = found is not null && WhoMaySee.Exports(viewer, found.Pupil.School);
        await WriteAsync(viewer, may ? "pupil-exported" : "pupil-export-refused", $"pupil:{pupil}", cancel);

        return may ? CyclesAsync(viewer, [found!], cancel) : null;
    }

    /// <summary>Every pupil's cycles.</summary>
    /// <returns><c>null</c> if this viewer may not.</returns>
    public async Task<IAsyncEnumerable<ExportedCycle>?> SchoolAsync(Viewer viewer, SchoolId school, CancellationToken cancel)
    {
        var may = WhoMaySee.Exports(viewer, school);
        await WriteAsync(viewer, may ? "school-exported" : "school-export-refused", $"school:{school}", cancel);

        return may ? CyclesAsync(viewer, await records.PupilsAsync(viewer, cancel), cancel) : null;
    }

    private async IAsyncEnumerable<ExportedCycle> CyclesAsync(Viewer viewer, IEnumerable<PupilOnFile> pupils, [EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var cycle in pupils.SelectMany(pupil => pupil.Cycles))
        {
            if (await ReadAsync(viewer, cycle.Id, cancel) is { } read) { yield return read; }
        }
    }

    private async Task<ExportedCycle?> ReadAsync(Viewer viewer, CycleId id, CancellationToken cancel) =>
        await records.CycleAsync(viewer, id, cancel) is { } found && await plans.InCycleAsync(viewer, id, cancel) is { } plan ? Exported.Of(found, plan) : null;

    private Task WriteAsync(Viewer viewer, string action, string subject, CancellationToken cancel) =>
        audit.WriteAsync(new AuditEvent(clock.GetUtcNow(), viewer.Actor, action, subject), cancel);
}
