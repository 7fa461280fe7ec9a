using ViewsBot.Notices;
using ViewsBot.Records.Alerts;

namespace ViewsBot.Staff.Shared;

/// <summary>How and in which order people are told of an alert, in the words of staff.</summary>
internal static class TellingInWords
{
    /// <summary>The days of a week as schools have them.</summary>
    public static IReadOnlyList<DayOfWeek> Week { get; } =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    /// <summary>How somebody is told.</summary>
    public static string Of(string way) => way switch
    {
        EmailNotifier.Key => "by e-mail",
        WebhookNotifier.Key => "by a webhook",
        PageNotifier.Key => "on the open staff page alone, as this is a trial",
        _ => $"by {way}",
    };

    /// <summary>By which ways somebody was told and, while it matters, by which of those that are set they were not.</summary>
    public static string Of(Telling told, AlertWays? ways)
    {
        if (told.SentBy.Count == 0) { return "not sent yet"; }

        var missing = ways?.All.Select(way => way.Way).Except(told.SentBy).Select(Of).ToList() ?? [];

        return $"sent {string.Join(" and ", told.SentBy.Select(Of))}{(missing.Count > 0 ? $", not yet {string.Join(" nor ", missing)}" : "")}";
    }

    /// <summary>Whose turn it is to be told.</summary>
    public static string Of(Recipient recipient) => recipient switch
    {
        { IsLead: true } => "the lead",
        { IsDeputy: true } => "the deputy",
        _ => $"further person {recipient.Place - 1}",
    };
}
