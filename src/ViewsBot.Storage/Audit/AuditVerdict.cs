namespace ViewsBot.Storage.Audit;

/// <summary>What a look at the whole audit trail found.</summary>
public abstract record AuditVerdict
{
    private AuditVerdict() { }

    /// <summary>Every event goes on from the one before it, and the trail reaches as far as was marked.</summary>
    /// <param name="Head">Where it ends; <c>null</c> where nothing was written yet.</param>
    public sealed record Whole(AuditHead? Head) : AuditVerdict;

    /// <summary>An event is not as it was written, or does not follow on from the one before it.</summary>
    /// <param name="Event">The number where the first such event should stand.</param>
    public sealed record Broken(long Event) : AuditVerdict;

    /// <summary>The chain is whole as far as it goes, and does not hold an event that was marked.</summary>
    /// <param name="Head">Where it ends.</param>
    /// <param name="Marked">The event that was marked.</param>
    public sealed record CutOff(AuditHead? Head, AuditHead Marked) : AuditVerdict;
}
