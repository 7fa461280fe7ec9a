using ViewsBot.Records.Views;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Plans;

namespace ViewsBot.Storage.Turns;

/// <summary>Reads what one session has chosen, and no other row.</summary>
internal static class Chosen
{
    private const string UnderSql =
        "SELECT id, prompt, chosen, session_id, stage, helper, language, way, at FROM choice WHERE session_id = ? AND substr(prompt, 1, ?) = ? ORDER BY number";

    /// <summary>The last choice at each prompt whose key begins so; where the last may not be shown, none.</summary>
    public static Dictionary<string, string> Under(IReads reads, SessionId session, string prefix, Func<Choice, bool> isShown) => WhenSaid
        .InOrder(reads.All(UnderSql, Map, session.ToString(), prefix.Length, prefix))
        .GroupBy(choice => choice.Prompt)
        .Where(same => isShown(same.Last()))
        .ToDictionary(same => same.Key, same => same.Last().Chosen);

    private static Choice Map(IFields fields) => new()
    {
        Id = ChoiceId.Parse(fields.Text(0))!.Value,
        Prompt = fields.Text(1),
        Chosen = fields.Text(2),
        Origin = WrittenFields.ReadOrigin(fields, 3),
    };
}
