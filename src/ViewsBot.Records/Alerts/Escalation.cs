namespace ViewsBot.Records.Alerts;

/// <summary>Who is told next of an alert that nobody acknowledges, and when. An alert is never closed by time.</summary>
public static class Escalation
{
    /// <summary>The next step after one was taken.</summary>
    /// <param name="safety">The school's hours and people.</param>
    /// <param name="isTest">Whether the alert is a test: that goes round once.</param>
    /// <param name="told">Who was told last.</param>
    /// <param name="at">When (UTC).</param>
    /// <returns><c>null</c> where a test has gone round. When everybody was told, the round begins again at the next opening.</returns>
    public static (Recipient Next, DateTimeOffset Due)? After(SchoolSafety safety, bool isTest, Recipient told, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(safety);

        var next = new Recipient(told.Place + 1);

        if (next.Place < safety.Recipients.Count) { return (next, safety.Hours.After(at, safety.Wait)); }

        return isTest ? null : (Recipient.Lead, safety.Hours.NextOpening(at) ?? at + safety.Wait);
    }
}
