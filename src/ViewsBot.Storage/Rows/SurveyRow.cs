using ViewsBot.Records.Surveys;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;

namespace ViewsBot.Storage.Rows;

/// <summary>A survey as it is kept; it begins with nobody having answered.</summary>
internal sealed class SurveyRow(Survey survey, Sealer sealer, byte[] codeHash) : IRow
{
    public string Table => "survey";

    public void Fill(IColumns columns) => columns
        .Set("id", survey.Id.ToString())
        .Set("school_id", survey.School.ToString())
        .Set("title", sealer.Seal(Purpose.Guide, survey.Title))
        .Set("audience", StoredKeys.Of(survey.Audience))
        .Set("language", survey.Language ?? InvitationRow.LeftOpen)
        .Set("topics", string.Join(' ', survey.Topics))
        .Set("open_until", Stored.Day(survey.OpenUntil))
        .Set("ended_at", Stored.Instant(survey.EndedAt))
        .Set("code_hash", codeHash)
        .Set("answered", 0);
}
