using ViewsBot.Records.Consent;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Turns;

namespace ViewsBot.Storage.Reading;

/// <summary>Counts the pictures that nobody has looked at and that this viewer may see.</summary>
internal sealed class UnreadPictures(IDatabase database, SessionReader sessions, Sights sights)
{
    private const string OfPupilSql = """
        SELECT x.id, x.option_key, x.session_id FROM picture x JOIN view_session s ON s.id = x.session_id JOIN cycle c ON c.id = s.cycle_id
        WHERE c.pupil_id = ? AND NOT EXISTS (SELECT 1 FROM picture_read r WHERE r.picture_id = x.id)
        """;

    /// <summary>How many there are of a pupil.</summary>
    public int Count(Viewer viewer, Pupil pupil) => database.Read(reads => reads.All(OfPupilSql, Unread.Map, pupil.Id.ToString())
        .GroupBy(one => one.Session)
        .Sum(same => CountSeen(reads, viewer, pupil, same.Key, same)));

    private int CountSeen(IReads reads, Viewer viewer, Pupil pupil, SessionId session, IEnumerable<Unread> pictures)
    {
        var sight = sights.Of(reads, viewer, pupil, sessions.OfId(reads, session)!.Session);

        return pictures.Count(one => WhoMaySee.View(viewer, sight, one.View));
    }

    private sealed record Unread(SessionId Session, ViewKey View)
    {
        public static Unread Map(IFields fields) => new(
            SessionId.Parse(fields.Text(2))!.Value,
            ViewKey.Picture(PictureId.Parse(fields.Text(0))!.Value, fields.IsNull(1) ? null : new OptionKey(fields.Text(1))));
    }
}
