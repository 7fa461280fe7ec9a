using ViewsBot.Records.Alerts;
using ViewsBot.Records.People;
using ViewsBot.Records.Surveys;

namespace ViewsBot.Staff.Alerts;

/// <summary>What one speaker told while the reply was open, alert by alert in the order it was told: a story is read from its beginning.</summary>
/// <param name="First">Which telling: its first alert.</param>
/// <param name="Lines">Its alerts, the first first.</param>
internal sealed record TellingOnPage(AlertId First, IReadOnlyList<AlertOnFile> Lines)
{
    /// <summary>Puts alerts together, and keeps the order in which each telling's newest alert came.</summary>
    public static IReadOnlyList<TellingOnPage> Of(IReadOnlyList<AlertOnFile> alerts) =>
        [.. alerts.GroupBy(one => one.Alert.Telling ?? one.Alert.Id).Select(group => new TellingOnPage(group.Key, [.. group.Reverse().OrderBy(one => one.Alert.At)]))];

    /// <summary>Those of it that nobody has acknowledged.</summary>
    public IEnumerable<AlertOnFile> Waiting => Lines.Where(one => one.Alert.AcknowledgedAt is null);

    /// <summary>Whether any of it waits.</summary>
    public bool Waits => Waiting.Any();

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
}
