using ViewsBot.Records.Alerts;
using ViewsBot.Storage.Rows;

namespace ViewsBot.Storage.Turns;

/// <summary>What is told in this turn: an alert, apart from everything else that is said.</summary>
internal sealed partial class DatabaseTurnRecord
{
    private bool _hasRaised;

    /// <inheritdoc/>
    public void Raise(Alert alert)
    {
        var school = bound?.School ?? OnlySchool();

        // An invitation that has ended opens nothing, and still says who tells. Of a survey nothing more can be said than which it was.
        var known = bound?.Session.Survey is { } survey
            ? alert with { Session = null, Survey = survey.Survey }
            : alert with { Session = alert.Session ?? bound?.Session.Id };
        writes.Add(AlertRow.Of(known, school, sealer), Happened("alert-raised", $"alert:{alert.Id}"));
        writes.Add(NoticeRow.First(known));
        _hasRaised = true;
    }

    /// <inheritdoc/>
    public void Keep(AlertPicture picture, ReadOnlyMemory<byte> bytes) =>
        writes.Add(new AlertPictureRow(picture, bytes, sealer), Happened("alert-picture-kept", $"alert:{picture.Alert}"));
}
