using ViewsBot.Records.Alerts;
using ViewsBot.Records.People;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;

namespace ViewsBot.Storage.Rows;

/// <summary>An alert as it is kept: sealed for a purpose of its own, and tied to nothing.</summary>
internal sealed class AlertRow : IRow
{
    public string Table => "alert";

    /// <summary>The order in which alerts were raised; the database gives it.</summary>
    public long Number { get; init; }

    public required string Id { get; init; }

    public required string SchoolId { get; init; }

    public required string Kind { get; init; }

    public string? SessionId { get; init; }

    public string? SurveyId { get; init; }

    public string? TellingId { get; init; }

    public required byte[] Words { get; init; }

    public required string Language { get; init; }

    public required long At { get; init; }

    public long? AcknowledgedAt { get; init; }

    public string? AcknowledgedBy { get; init; }

    public static AlertRow Of(Alert alert, SchoolId school, Sealer sealer) => new()
    {
        Id = alert.Id.ToString(),
        SchoolId = school.ToString(),
        Kind = StoredKeys.Of(alert.Kind),
        SessionId = alert.Session?.ToString(),
        SurveyId = alert.Survey?.ToString(),
        TellingId = alert.Telling?.ToString(),
        Words = sealer.Seal(Purpose.Alert, alert.Text),
        Language = alert.Language,
        At = Stored.Instant(alert.At),
    };

    public Alert ToAlert(Sealer sealer) => new()
    {
        Id = AlertId.Parse(Id)!.Value,
        Kind = StoredKeys.ReadAlertKind(Kind),
        Session = Records.Views.SessionId.Parse(SessionId),
        Survey = Records.Surveys.SurveyId.Parse(SurveyId),
        Telling = AlertId.Parse(TellingId),
        Text = sealer.OpenText(Purpose.Alert, Words),
        Language = Language,
        At = Stored.Instant(At),
        AcknowledgedAt = Stored.Instant(AcknowledgedAt),
    };

    public void Fill(IColumns columns) => columns
        .Set("id", Id)
        .Set("school_id", SchoolId)
        .Set("kind", Kind)
        .Set("session_id", SessionId)
        .Set("survey_id", SurveyId)
        .Set("telling_id", TellingId)
        .Set("words", Words)
        .Set("language", Language)
        .Set("at", At);
}
