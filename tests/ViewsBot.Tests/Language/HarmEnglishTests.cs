using Xunit.Abstractions;

namespace ViewsBot.Tests.Language;

/// <summary>How much of what tells of harm is found, and how much is alarm for nothing, for each audience. The numbers stand in docs/safeguarding.md.</summary>
public sealed class HarmEnglishTests(ITestOutputHelper output)
{
    private const string File = "harm-en.tsv";

    private static readonly IReadOnlyList<Sentence> All = Read();

    [Theory]
    [InlineData("tuned", "young-person", 0.95)]
    [InlineData("tuned", "parent", 0.95)]
    [InlineData("unseen", "child", 0.85)]
    [InlineData("unseen", "young-person", 0.95)]
    [InlineData("unseen", "parent", 0.95)]
    public void What_tells_of_harm_is_found(string set, string audience, double least)
    {
        var told = Of(set, audience, "disclosure");

        var missed = told.Where(sentence => !sentence.Alerts).ToList();

        output.WriteLine($"{set}, {audience}: {told.Count - missed.Count} of {told.Count} found");
        Show(set, missed);
        Assert.True(told.Count >= 40);
        Assert.True(missed.Count <= told.Count * (1 - least), $"{missed.Count} of {told.Count} missed");
    }

    [Theory]
    [InlineData("tuned", "young-person", 0.15)]
    [InlineData("tuned", "parent", 0.15)]
    [InlineData("unseen", "child", 0.15)]
    [InlineData("unseen", "young-person", 0.2)]
    [InlineData("unseen", "parent", 0.15)]
    public void What_only_looks_like_harm_seldom_alerts(string set, string audience, double most)
    {
        var ordinary = Of(set, audience, "lookalike");

        var alarms = ordinary.Where(sentence => sentence.Alerts).ToList();

        output.WriteLine($"{set}, {audience}: {alarms.Count} of {ordinary.Count} are alarm for nothing");
        Show(set, alarms);
        Assert.True(ordinary.Count >= 40);
        Assert.True(alarms.Count <= ordinary.Count * most, $"{alarms.Count} of {ordinary.Count} alert");
    }

    [Theory]
    [InlineData("maths is killing me")]
    [InlineData("the dog bit my sandwich")]
    [InlineData("he's sick at bowling")]
    public void What_everybody_says_alerts_for_nobody(string text) =>
        Assert.All(["child", "young-person", "parent"], audience => Assert.False(new Sentence("", audience, "", text).Alerts));

    /// <summary>What was never tuned to is counted and not shown: whoever sees it would tune to it.</summary>
    private void Show(string set, IEnumerable<Sentence> sentences)
    {
        if (set == "unseen") { return; }

        foreach (var sentence in sentences) { output.WriteLine($"  {sentence.Text}"); }
    }

    private static List<Sentence> Of(string set, string audience, string group) =>
        [.. All.Where(sentence => sentence.Set == set && sentence.Audience == audience && sentence.Group == group)];

    private static List<Sentence> Read() =>
    [
        .. System.IO.File.ReadLines(Path.Combine(TypedWords.CardsFolder, "..", "tests", "ViewsBot.Tests", "Language", File))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .Select(cells => new Sentence(cells[0], cells[1], cells[2], cells[3])),
    ];

    private sealed record Sentence(string Set, string Audience, string Group, string Text)
    {
        public bool Alerts => TypedWords.Shipped.TellsOfHarm(Text, "en", Audience);
    }
}
