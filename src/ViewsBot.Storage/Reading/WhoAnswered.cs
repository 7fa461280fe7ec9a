using ViewsBot.Records.People;
using ViewsBot.Storage.Database;

namespace ViewsBot.Storage.Reading;

/// <summary>Says whether a pupil has answered at all, to see whose views are still missing; what they answered is nowhere in it.</summary>
internal sealed class WhoAnswered(IDatabase database)
{
    private const string OfPupilSql = """
        SELECT 1 FROM view_session s JOIN cycle c ON c.id = s.cycle_id JOIN speaker k ON k.id = s.speaker_id
        WHERE c.pupil_id = ? AND c.closed_at IS NULL AND k.audience <> 'parent' AND (
            EXISTS (SELECT 1 FROM placement x WHERE x.session_id = s.id) OR EXISTS (SELECT 1 FROM own_words x WHERE x.session_id = s.id)
            OR EXISTS (SELECT 1 FROM choice x WHERE x.session_id = s.id) OR EXISTS (SELECT 1 FROM picture x WHERE x.session_id = s.id))
        """;

    /// <summary>Whether the pupil, and not only a parent, has answered anything towards an open cycle.</summary>
    public bool HasAnswered(PupilId pupil) => database.Read(reads => reads.Any(OfPupilSql, pupil.ToString()));
}
