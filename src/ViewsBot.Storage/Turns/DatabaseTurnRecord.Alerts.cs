using ViewsBot.Records.Alerts;
using ViewsBot.Records.People;
using ViewsBot.Storage.Rows;

namespace ViewsBot.Storage.Turns;

/// <summary>What is told in this turn: an alert, apart from everything else that is said.</summary>
internal sealed partial class DatabaseTurnRecord
{
    private readonly List<(AlertId Of, AlertId Copy)> _elsewhere = [];
    private bool _hasRaised;

    /// <inheritdoc/>
    /// <remarks>From a conversation that nobody has joined it reaches every school of the installation: a false alarm at one is better than silence at another.</remarks>
    public void Raise(Alert alert)
    {
        // An invitation that has ended opens nothing, and still says who tells. Of a survey nothing more can be said than which it was.
        var known = bound?.Session.Survey is { } survey
            ? alert with { Session = null, Survey = survey.Survey }
            : alert with { Session = alert.Session ?? bound?.Session.Id };
        var schools = bound is null ? EverySchool() : [bound.School];

        Raise(known, schools[0]);

        foreach (var other in schools.Skip(1))
        {
            var copy = known with { Id = AlertId.New(clock), Telling = null };
            _elsewhere.Add((alert.Id, copy.Id));
            Raise(copy, other);
        }

        _hasRaised = true;
    }

    /// <inheritdoc/>
    public void Keep(AlertPicture picture, ReadOnlyMemory<byte> bytes)
    {
        Add(picture, bytes);

        foreach (var (_, copy) in _elsewhere.Where(one => one.Of == picture.Alert)) { Add(picture with { Id = AlertPictureId.New(clock), Alert = copy }, bytes); }
    }

    private void Raise(Alert alert, SchoolId school)
    {
        writes.Add(AlertRow.Of(alert, school, sealer), Happened("alert-raised", $"alert:{alert.Id}"));
        writes.Add(NoticeRow.First(alert));
    }

    private void Add(AlertPicture picture, ReadOnlyMemory<byte> bytes) =>
        writes.Add(new AlertPictureRow(picture, bytes, sealer), Happened("alert-picture-kept", $"alert:{picture.Alert}"));

    private IReadOnlyList<SchoolId> EverySchool()
    {
        var all = database.Read(reads => reads.All("SELECT id FROM school ORDER BY id", fields => SchoolId.Parse(fields.Text(0))!.Value));

        return all.Count > 0 ? all : [default];
    }
}
