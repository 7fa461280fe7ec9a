using Microsoft.EntityFrameworkCore;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Storage.Keys;
using ViewsBot.Storage.Rows;

namespace ViewsBot.Storage.Reading;

/// <summary>Puts pupils' files together: speakers, cycles, how many own words and pictures wait to be read by this viewer, and whether the pupil has answered.</summary>
internal sealed class PupilFiles(IDbContextFactory<RecordsContext> contexts, UnreadWords unreadWords, UnreadPictures unreadPictures, WhoAnswered answered, Sealer sealer)
{
    /// <summary>The files a viewer's pages list: of their school, or of the made-up pupils.</summary>
    public Task<IReadOnlyList<PupilOnFile>> ReadAsync(Viewer viewer, CancellationToken cancel)
    {
        var school = (viewer as Viewer.Staff)?.Member.School.ToString();

        return ReadAsync(viewer, pupils => school is null ? pupils.Where(row => row.IsFictional) : pupils.Where(row => row.SchoolId == school), cancel);
    }

    /// <summary>One pupil's file.</summary>
    public async Task<PupilOnFile?> ReadAsync(Viewer viewer, PupilId pupil, CancellationToken cancel)
    {
        var id = pupil.ToString();

        return (await ReadAsync(viewer, pupils => pupils.Where(row => row.Id == id), cancel)).SingleOrDefault();
    }

    private async Task<IReadOnlyList<PupilOnFile>> ReadAsync(Viewer viewer, Func<IQueryable<PupilRow>, IQueryable<PupilRow>> which, CancellationToken cancel)
    {
        await using var records = await contexts.CreateDbContextAsync(cancel);
        var chosen = which(records.Pupils);

        var pupils = await chosen.ToListAsync(cancel);
        var speakers = await records.Speakers.Where(row => chosen.Any(pupil => pupil.Id == row.PupilId)).OrderBy(row => row.Id).ToListAsync(cancel);
        var cycles = await records.Cycles.Where(row => chosen.Any(pupil => pupil.Id == row.PupilId)).ToListAsync(cancel);
        var unread = await unreadWords.CountAsync(viewer, records, chosen, cancel);

        var speakersOf = speakers.ToLookup(row => row.PupilId);
        var cyclesOf = cycles.OrderByDescending(row => row.AssessOn, StringComparer.Ordinal).ToLookup(row => row.PupilId);

        return [.. pupils.Select(row => (Row: row, Pupil: row.ToPupil(sealer))).Select(one => new PupilOnFile(
            one.Pupil,
            [.. speakersOf[one.Row.Id].Select(speaker => speaker.ToSpeaker(sealer))],
            [.. cyclesOf[one.Row.Id].Select(cycle => cycle.ToCycle())],
            unread.GetValueOrDefault(one.Row.Id) + unreadPictures.Count(viewer, one.Pupil)) { HasAnswered = answered.HasAnswered(one.Pupil.Id) })];
    }
}
