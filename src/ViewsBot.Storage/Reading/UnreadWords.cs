using Microsoft.EntityFrameworkCore;
using ViewsBot.Records.Consent;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;
using ViewsBot.Storage.Rows;
using ViewsBot.Storage.Turns;

namespace ViewsBot.Storage.Reading;

/// <summary>Counts the own words that nobody has read and that this viewer may: words that are not shared with them are not in the count.</summary>
internal sealed class UnreadWords(IDatabase database, SessionReader sessions, Sights sights, Sealer sealer)
{
    /// <summary>How many there are of each pupil, by the pupil's id; a pupil with none is not in it.</summary>
    public async Task<IReadOnlyDictionary<string, int>> CountAsync(Viewer viewer, RecordsContext records, IQueryable<PupilRow> chosen, CancellationToken cancel)
    {
        var rows = await records.OwnWords
            .Where(words => !records.WordsRead.Any(read => read.WordsId == words.Id))
            .Join(records.Sessions, words => words.SessionId, session => session.Id, (words, session) => new { words.Id, words.Prompt, Session = session.Id, session.CycleId })
            .Join(records.Cycles, words => words.CycleId, cycle => cycle.Id, (words, cycle) => new { words.Id, words.Prompt, words.Session, cycle.PupilId })
            .Join(chosen, words => words.PupilId, pupil => pupil.Id, (words, pupil) => new { words.Id, words.Prompt, words.Session, Pupil = pupil })
            .ToListAsync(cancel);

        return rows
            .GroupBy(row => row.Session)
            .SelectMany(same => Seen(viewer, same.First().Pupil.ToPupil(sealer), same.Key, same.Select(row => ViewKey.Words(OwnWordsId.Parse(row.Id)!.Value, row.Prompt))))
            .GroupBy(pupil => pupil)
            .ToDictionary(same => same.Key, same => same.Count());
    }

    private IEnumerable<string> Seen(Viewer viewer, Pupil pupil, string session, IEnumerable<ViewKey> words)
    {
        var sight = database.Read(reads => sights.Of(reads, viewer, pupil, sessions.OfId(reads, SessionId.Parse(session)!.Value)!.Session));

        return words.Where(one => WhoMaySee.View(viewer, sight, one)).Select(_ => pupil.Id.ToString());
    }
}
