using ViewsBot.Records.Surveys;
using ViewsBot.Storage.Database;

namespace ViewsBot.Storage.Surveys;

/// <summary>Ends a survey: its conversations, with everything that was said and remembered in them, are erased; the counts stay.</summary>
internal static class SurveyEnding
{
    private const string EndSql = "UPDATE survey SET ended_at = ? WHERE id = ? AND ended_at IS NULL";

    private const string TalksSql = """
        SELECT t.channel_id, t.conversation_id, c.number FROM survey_talk t
        JOIN conversation c ON c.channel_id = t.channel_id AND c.conversation_id = t.conversation_id WHERE t.survey_id = ?
        """;

    private const string DropSaidSql = "DELETE FROM activity WHERE conversation = ?";

    private const string DropAnsweredSql = "DELETE FROM answered WHERE conversation_id = ?";

    private const string DropStateSql = "DELETE FROM bot_state WHERE key = ?";

    private const string DropConversationSql = "DELETE FROM conversation WHERE channel_id = ? AND conversation_id = ?";

    private const string DropTalksSql = "DELETE FROM survey_talk WHERE survey_id = ?";

    private const string DropNothingSql = "DELETE FROM survey_count WHERE survey_id = ? AND how_many = 0";

    /// <summary>Ends it.</summary>
    /// <returns>Whether it had not ended yet.</returns>
    public static bool End(IChanges changes, SurveyId survey, DateTimeOffset now)
    {
        if (changes.Run(EndSql, Stored.Instant(now), survey.ToString()) == 0) { return false; }

        foreach (var talk in changes.All(TalksSql, fields => new Talk(fields.Text(0), fields.Text(1), fields.Number(2)), survey.ToString())) { Erase(changes, talk); }

        changes.Run(DropTalksSql, survey.ToString());
        changes.Run(DropNothingSql, survey.ToString());

        return true;
    }

    private static void Erase(IChanges changes, Talk talk)
    {
        changes.Run(DropSaidSql, talk.Number);
        changes.Run(DropAnsweredSql, talk.ConversationId);
        changes.Run(DropStateSql, $"{talk.ChannelId}/conversations/{talk.ConversationId}");
        changes.Run(DropConversationSql, talk.ChannelId, talk.ConversationId);
    }

    private sealed record Talk(string ChannelId, string ConversationId, long Number);
}
