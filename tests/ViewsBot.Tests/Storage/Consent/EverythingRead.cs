using ViewsBot.Records.Consent;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Reading;

namespace ViewsBot.Tests.Storage.Consent;

/// <summary>All that a viewer is given of one session by every reader there is, as the keys of views.</summary>
internal sealed record EverythingRead(IReadOnlySet<string> Views, int NotShared, int Unread, IReadOnlySet<string> Replies)
{
    public static async Task<EverythingRead> ByAsync(Installation installation, Viewer viewer, Invited owner)
    {
        var records = installation.Get<IPupilRecords>();
        var cycle = await records.CycleAsync(viewer, owner.Session.Cycle.Id, default);
        var alone = await records.SessionAsync(viewer, owner.Session.Id, default);
        var shared = viewer is Viewer.Invited invited ? await records.SharedWithParentAsync(invited, default) : [];
        var files = (cycle?.Sessions ?? []).Append(alone).OfType<SessionOnFile>().Concat(shared).Where(file => file.Session.Id == owner.Session.Id).ToList();
        var pupil = await records.PupilAsync(viewer, owner.Pupil, default);
        var listed = (await records.PupilsAsync(viewer, default)).SingleOrDefault(file => file.Pupil.Id == owner.Pupil);
        var plan = await installation.Get<IPlanStore>().InCycleAsync(viewer, owner.Session.Cycle.Id, default);

        // Whichever way a session is read, it is the same.
        Assert.Single(files.Select(file => (KeysOf(file).Order().Aggregate("", (all, key) => all + key), file.NotShared)).DefaultIfEmpty().Distinct());
        Assert.Equal(pupil?.Unread, listed?.Unread);

        return new EverythingRead(
            files.SelectMany(KeysOf).ToHashSet(),
            files.Select(file => file.NotShared).FirstOrDefault(),
            pupil?.Unread ?? 0,
            (plan?.Replies ?? []).Select(reply => reply.Reply.Words).ToHashSet());
    }

    private static IEnumerable<string> KeysOf(SessionOnFile file) => file.Own.Options.Concat(file.AnsweredFor.Options).Select(option => ViewKey.Of(option).Value)
        .Concat(file.Words.Select(words => ViewKey.Of(words).Value))
        .Concat(file.Choices.Select(choice => ViewKey.Of(choice).Value))
        .Distinct();
}
