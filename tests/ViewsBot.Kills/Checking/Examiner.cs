using System.Text.Json;
using ViewsBot.Kills.Children;

namespace ViewsBot.Kills.Checking;

/// <summary>Holds what was acknowledged to each child against the log, the record, and a child who tapped the same and was never interrupted.</summary>
internal sealed class Examiner(IReadOnlyDictionary<int, IReadOnlyList<string>> uninterrupted, Verdict verdict)
{
    private const int LettersBefore = 20;
    private const int LettersTold = 80;

    /// <summary>Examines one conversation.</summary>
    public async Task ExamineAsync(Conversation conversation, CancellationToken cancel)
    {
        var log = await conversation.LogAsync(cancel);
        var record = await conversation.RecordAsync(cancel);
        verdict.Taps += conversation.Acknowledged.Count;

        ExamineLog(conversation, log);
        ExamineRecord(conversation, record);
        ExamineState(conversation, Transcript.Of(log));
    }

    /// <summary>Each acknowledged tap is echoed once, under the id it was acknowledged with, and nothing else is.</summary>
    private void ExamineLog(Conversation conversation, IReadOnlyList<JsonElement> log)
    {
        var echoes = log.Where(activity => activity.GetProperty("from").GetProperty("role").GetString() == "user")
            .ToLookup(activity => activity.GetProperty("channelData").GetProperty("clientActivityID").GetString()!, activity => activity.GetProperty("id").GetString());

        foreach (var tap in conversation.Acknowledged)
        {
            var found = echoes[tap.ClientId].ToList();
            verdict.AddLost(found.Contains(tap.Id) ? 0 : 1, $"a tap that was acknowledged is not in the log of pupil {conversation.Pupil}");
            verdict.AddTwice(Math.Max(0, found.Count - 1), $"a tap is in the log {found.Count} times, pupil {conversation.Pupil}");
        }

        verdict.AddHalfDone(echoes.Count(echo => conversation.Acknowledged.All(tap => tap.ClientId != echo.Key)), $"a tap is in the log and was never acknowledged, pupil {conversation.Pupil}");
    }

    /// <summary>Each acknowledged placement is kept as often as it was tapped, and own words are.</summary>
    private void ExamineRecord(Conversation conversation, JsonElement record)
    {
        var tapped = Tapped.Placements(conversation.Acknowledged).CountBy(placed => placed).ToDictionary();
        var kept = Tapped.Kept(record).CountBy(placed => placed).ToDictionary();
        verdict.Placements += tapped.Values.Sum();

        foreach (var placed in tapped.Keys.Union(kept.Keys))
        {
            var difference = kept.GetValueOrDefault(placed) - tapped.GetValueOrDefault(placed);
            verdict.AddLost(Math.Max(0, -difference), $"{placed} was acknowledged and is not kept, pupil {conversation.Pupil}");
            verdict.AddTwice(Math.Max(0, difference), $"{placed} is kept more often than it was tapped, pupil {conversation.Pupil}");
        }

        var words = record.GetProperty("words").GetArrayLength() - Tapped.Words(conversation.Acknowledged);
        verdict.AddLost(Math.Max(0, -words), $"own words were acknowledged and are not kept, pupil {conversation.Pupil}");
        verdict.AddTwice(Math.Max(0, words), $"own words are kept more often than they were sent, pupil {conversation.Pupil}");
    }

    /// <summary>The conversation went as it goes without a kill: had a turn kept its placement without the dialogs' state, or the other way round, another card would have come.</summary>
    private void ExamineState(Conversation conversation, IReadOnlyList<string> lines)
    {
        var expected = uninterrupted[conversation.Seed];
        var same = lines.Zip(expected).TakeWhile(pair => pair.First == pair.Second).Count();

        if (same == lines.Count) { return; }

        var (went, should) = Apart(lines[same], expected.ElementAtOrDefault(same) ?? "");
        verdict.AddHalfDone(1, $"the conversation of pupil {conversation.Pupil} went another way at line {same + 1}: …{went}… instead of …{should}…");
    }

    /// <summary>Where two lines come apart, and no more of them than can be read.</summary>
    private static (string One, string Other) Apart(string one, string other)
    {
        var same = one.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();
        var from = Math.Max(0, same - LettersBefore);

        return (Excerpt(one), Excerpt(other));

        string Excerpt(string line) => line[Math.Min(from, line.Length)..Math.Min(from + LettersTold, line.Length)];
    }
}
