using ViewsBot.Records.Alerts;
using ViewsBot.Records.People;
using ViewsBot.Records.Surveys;

namespace ViewsBot.Staff.Alerts;

/// <summary>What one speaker told in one conversation, alert by alert in the order it was told: a story is read from its beginning, and one that is told again and again is one story.</summary>
/// <param name="First">Which: its first alert.</param>
/// <param name="Lines">Its alerts, the first first.</param>
internal sealed record TellingOnPage(AlertId First, IReadOnlyList<AlertOnFile> Lines)
{
    /// <summary>Puts alerts together, and keeps the order in which each one's newest alert came. Where nobody knows who tells, only what was told while one reply was open belongs together.</summary>
    public static IReadOnlyList<TellingOnPage> Of(IReadOnlyList<AlertOnFile> alerts)
    {
        var sessions = alerts.Select(one => one.Alert).Where(alert => alert.Session is not null).GroupBy(TellingOf).ToDictionary(telling => telling.Key, telling => telling.First().Session);

        return [.. alerts.GroupBy(one => (sessions.GetValueOrDefault(TellingOf(one.Alert)), sessions.ContainsKey(TellingOf(one.Alert)) ? default : TellingOf(one.Alert))).Select(Of)];
    }

    /// <summary>Those of it that nobody has acknowledged.</summary>
    public IEnumerable<AlertOnFile> Waiting => Lines.Where(one => one.Alert.AcknowledgedAt is null);

    /// <summary>Whether any of it waits.</summary>
    public bool Waits => Waiting.Any();

    /// <summary>How many wait, of how many; of one there is nothing to count.</summary>
    public string HowMany => Lines.Count == 1 ? "" : $": {Waiting.Count()} of {Lines.Count}";

    /// <summary>Whether an alert waits beside others that do not.</summary>
    public bool IsMarked(AlertOnFile line) => line.Alert.AcknowledgedAt is null && Waiting.Count() < Lines.Count;

    /// <summary>Whether it is a test.</summary>
    public bool IsTest => Lines[0].Alert.Kind == AlertKind.Test;

    /// <summary>Who told, or <c>null</c> where nobody knows.</summary>
    public Speaker? Speaker => Lines.Select(one => one.Speaker).FirstOrDefault(speaker => speaker is not null);

    /// <summary>Whose record it concerns, or <c>null</c> where nobody knows.</summary>
    public Pupil? Pupil => Lines.Select(one => one.Pupil).FirstOrDefault(pupil => pupil is not null);

    /// <summary>The survey it came from, or <c>null</c>.</summary>
    public Survey? Survey => Lines[0].Survey;

    /// <summary>What it is headed with.</summary>
    public string Name => IsTest ? "A test" : Speaker?.Name ?? "Somebody who had not said who they are";

    private static AlertId TellingOf(Alert alert) => alert.Telling ?? alert.Id;

    private static TellingOnPage Of(IEnumerable<AlertOnFile> alerts)
    {
        IReadOnlyList<AlertOnFile> inOrder = [.. alerts.Reverse().OrderBy(one => one.Alert.At)];

        return new TellingOnPage(inOrder[0].Alert.Id, inOrder);
    }
}
