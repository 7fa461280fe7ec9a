using ViewsBot.Records.Views;
using ViewsBot.Storage.Database;

namespace ViewsBot.Storage.Turns;

/// <summary>Reads what one session has chosen, and no other row.</summary>
internal static class Chosen
{
    private const string UnderSql = "SELECT prompt, chosen FROM choice WHERE session_id = ? AND substr(prompt, 1, ?) = ? ORDER BY number";

    /// <summary>The last choice at each prompt whose key begins so.</summary>
    public static Dictionary<string, string> Under(IReads reads, SessionId session, string prefix)
    {
        var chosen = new Dictionary<string, string>();

        foreach (var (prompt, choice) in reads.All(UnderSql, fields => (fields.Text(0), fields.Text(1)), session.ToString(), prefix.Length, prefix))
        {
            chosen[prompt] = choice;
        }

        return chosen;
    }
}
