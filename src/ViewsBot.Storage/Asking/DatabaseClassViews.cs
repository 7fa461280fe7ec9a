using Microsoft.EntityFrameworkCore;
using ViewsBot.Records.Asking;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;
using ViewsBot.Storage.Audit;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;
using ViewsBot.Storage.Reading;

namespace ViewsBot.Storage.Asking;

/// <summary>The views of many, read together: seven statements, however many pupils there are.</summary>
internal sealed class DatabaseClassViews(IDatabase database, IDbContextFactory<RecordsContext> contexts, ClassSights sights, Sealer sealer, Trail trail) : IClassViews
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<SessionOnFile>> OfAsync(Viewer viewer, IReadOnlyList<PupilToAsk> pupils, CancellationToken cancel)
    {
        var seen = pupils.Where(one => one.Cycle is not null && WhoMaySee.Pupil(viewer, one.Pupil)).ToList();

        if (viewer is not Viewer.Staff staff || seen.Count == 0) { return []; }

        await WriteAsync(viewer, seen, cancel);
        await using var records = await contexts.CreateDbContextAsync(cancel);

        return await ReadAsync(viewer, await sights.OfAsync(records, staff, seen, cancel), records, cancel);
    }

    /// <summary>Reading a class is reading each of its pupils: an event of each, in one commit.</summary>
    private Task WriteAsync(Viewer viewer, List<PupilToAsk> seen, CancellationToken cancel) => database.WriteOwnAsync(
        changes => seen.TrueForAll(one => changes.Add(trail.Now(viewer.Actor, "cycle-read", $"cycle:{one.Cycle!.Id}"))), cancel);

    private async Task<IReadOnlyList<SessionOnFile>> ReadAsync(Viewer viewer, IReadOnlyList<SessionInSight> inSight, RecordsContext records, CancellationToken cancel)
    {
        var ids = inSight.Select(sight => IdOf(sight)).ToList();

        var placements = await records.Placements.Where(row => ids.Contains(row.SessionId)).OrderBy(row => row.Number).ToListAsync(cancel);
        var words = await records.OwnWords.Where(row => ids.Contains(row.SessionId)).OrderBy(row => row.Number).ToListAsync(cancel);
        var choices = await records.Choices.Where(row => ids.Contains(row.SessionId)).OrderBy(row => row.Number).ToListAsync(cancel);
        var wordIds = words.ConvertAll(row => row.Id);
        var read = await records.WordsRead.Where(row => wordIds.Contains(row.WordsId)).ToDictionaryAsync(row => row.WordsId, row => row.At, cancel);

        var placementsOf = placements.ToLookup(row => row.SessionId, row => row.ToPlacement());
        var wordsOf = words.ToLookup(row => row.SessionId, row => row.ToOwnWords(read.TryGetValue(row.Id, out var at) ? at : null, sealer));
        var choicesOf = choices.ToLookup(row => row.SessionId, row => row.ToChoice());

        return [.. inSight.Select(sight => Seen.By(viewer, sight, placementsOf[IdOf(sight)], wordsOf[IdOf(sight)], WhenSaid.InOrder(choicesOf[IdOf(sight)]), []))];
    }

    private static string IdOf(SessionInSight sight) => sight.Session.Id.ToString();
}
