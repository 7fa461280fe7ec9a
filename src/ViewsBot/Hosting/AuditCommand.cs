using ViewsBot.Records;
using ViewsBot.Storage.Audit;

namespace ViewsBot.Hosting;

/// <summary>The host's command <c>audit</c>: says whether the audit trail is whole.</summary>
internal static class AuditCommand
{
    private const string Usage = """
        audit verify [--noted NUMBER:HASH]
            looks at every event of the audit trail, while ViewsBot runs or while it does not, and says whether all are as they were written;
            --noted takes what an earlier look or a back-up said, and tells whether the trail still holds it
        """;

    /// <summary>Runs the command.</summary>
    /// <param name="args">What stands after <c>audit</c>.</param>
    /// <returns>The exit code: 0 when the trail is whole, 1 when it is not or cannot be read, 2 when the command was not understood.</returns>
    public static int Run(string[] args)
    {
        var said = CommandArguments.Read(args.Skip(1));
        var noted = AuditHead.Parse(said?.GetValueOrDefault("noted"));

        if (args is not ["verify", ..] || said is null || (said.Count > 0 && noted is null)) { return Say(Usage, 2); }

        using var host = CommandHost.Build();

        try
        {
            return Say(host.Services.GetRequiredService<AuditVerifier>().Verify(noted));
        }
        catch (Exception problem) when (problem is IOException or StartRefusedException)
        {
            return Say(problem.Message, 1);
        }
    }

    private static int Say(AuditVerdict verdict) => verdict switch
    {
        AuditVerdict.Whole { Head: { } head } => Say($"The audit trail is whole: {head.Number} events. Note down where it ends, away from this machine: {head}", 0),
        AuditVerdict.Whole => Say("The audit trail is whole: nothing was written yet.", 0),
        AuditVerdict.Broken broken => Say($"The audit trail is broken at event {broken.Event}: it is missing, or is not as it was written. What stands before it is whole.", 1),
        AuditVerdict.CutOff cut => Say($"The audit trail is whole as far as it goes, {cut.Head?.Number ?? 0} events, but does not hold event {cut.Marked.Number} as it was noted: its end was cut off, or an older back-up was restored.", 1),
        _ => throw new InvalidOperationException($"Nobody can say {verdict.GetType().Name}."),
    };

    private static int Say(string sentence, int code)
    {
        (code == 0 ? Console.Out : Console.Error).WriteLine(sentence);

        return code;
    }
}
