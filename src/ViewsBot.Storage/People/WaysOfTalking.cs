using ViewsBot.Records.People;
using ViewsBot.Records.Views;
using ViewsBot.Storage.Database;

namespace ViewsBot.Storage.People;

/// <summary>Reads how people like to talk.</summary>
internal static class WaysOfTalking
{
    private const string OfSpeakerSql = "SELECT session_id, scale, helper, language, at, text_size, reads_aloud, at_once FROM way_of_talking WHERE speaker_id = ? ORDER BY number DESC LIMIT 1";

    /// <summary>What a speaker kept last, or <c>null</c>.</summary>
    public static WayOfTalking? Of(IReads reads, SpeakerId speaker) => reads.One(
        OfSpeakerSql,
        fields => new WayOfTalking
        {
            Speaker = speaker,
            Session = SessionId.Parse(fields.Text(0))!.Value,
            Scale = AnswerKeys.ReadForm(fields.Text(1))!.Value,
            Helper = AnswerKeys.ReadHelper(fields.Text(2))!.Value,
            Language = fields.Text(3),
            At = Stored.Instant(fields.Number(4)),
            TextSize = (int)fields.Number(5),
            ReadsAloud = fields.Number(6) != 0,
            AtOnce = (int)fields.Number(7),
        },
        speaker.ToString());
}
