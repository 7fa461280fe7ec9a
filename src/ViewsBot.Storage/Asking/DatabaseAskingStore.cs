using ViewsBot.Records.Asking;
using ViewsBot.Records.Invitations;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Register;
using ViewsBot.Storage.Audit;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Invitations;
using ViewsBot.Storage.People;

namespace ViewsBot.Storage.Asking;

/// <summary>Asking many at once, in the database.</summary>
internal sealed class DatabaseAskingStore(IDatabase database, AskedReader asked, PeopleReader people, Inviting inviting, Trail trail, EndBell bell) : IAskingStore
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<PupilToAsk>> SchoolAsync(Viewer viewer, CancellationToken cancel)
    {
        if (viewer is not Viewer.Staff { Member.School: var school } || !WhoMaySee.Pupils(viewer, school))
        {
            await trail.WriteAsync(viewer.Actor, "asking-refused", "school", cancel);
            return [];
        }

        await trail.WriteAsync(viewer.Actor, "asking-read", $"school:{school}", cancel);
        var all = database.Read(reads => asked.School(reads, school)).Where(one => WhoMaySee.Pupil(viewer, one.Pupil));

        return WhoMaySee.Register(viewer, school) ? [.. all] : [.. all.Select(WithoutAddresses)];
    }

    /// <inheritdoc/>
    public async Task<BatchAsked> AskAsync(Viewer viewer, AskBatch batch, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(batch);

        if (batch.People.Count is 0 or > AskBatch.MostPeople) { return new BatchAsked.Refused(); }

        var made = await database.WriteAsync(changes => Ask(changes, viewer, batch), cancel);

        // People who were invited before have new codes now, and pages that the old ones opened are closed.
        bell.Ring();

        return made;
    }

    /// <summary>Everybody is looked at before the first is invited, so that it is all or nobody.</summary>
    private BatchAsked Ask(IChanges changes, Viewer viewer, AskBatch batch)
    {
        var found = batch.People.Select(one => Find(changes, viewer, one)).ToList();

        if (found.Contains(null)) { return new BatchAsked.Refused(); }

        if (found.Select(one => BeforeInviting.Missing(one!.At.School, one.At.Cycle)).FirstOrDefault(why => why is not null) is { } why) { return new BatchAsked.NotYet(why); }

        changes.Add(trail.Now(viewer.Actor, "people-asked", $"school:{found[0]!.At.School.Id}"));

        return new BatchAsked.Made([.. found.Select(one => Invite(changes, viewer, batch, one!))]);
    }

    private Issued.With Invite(IChanges changes, Viewer viewer, AskBatch batch, Found one) => inviting.Invite(
        changes, viewer.Actor, one.At.Cycle, one.Speaker, one.Language, alsoSeenBy: null, new AskedAbout(batch.Topics.GetValueOrDefault(one.Speaker.Audience, []), batch.By));

    private Found? Find(IReads reads, Viewer viewer, AskOne one) =>
        people.Cycle(reads, one.Cycle) is { } at
        && people.Speaker(reads, one.Speaker) is { } speaker
        && speaker.Pupil == at.Pupil.Id
        && WhoMaySee.Keeps(viewer, at.School.Id)
            ? new Found(at, speaker, one.Language)
            : null;

    private static PupilToAsk WithoutAddresses(PupilToAsk one) => one with
    {
        Speakers = [.. one.Speakers.Select(speaker => speaker with { Contact = new Contact { Language = speaker.Contact.Language } })],
    };

    private sealed record Found(CycleOnRecord At, Speaker Speaker, string? Language);
}
