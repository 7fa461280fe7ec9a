using ViewsBot.Records.Consent;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;
using ViewsBot.Storage.Audit;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Rows;
using ViewsBot.Storage.Turns;

namespace ViewsBot.Storage.Consent;

/// <summary>Sharing choices that were made on a page, beside those of the conversation.</summary>
internal sealed class DatabaseSharingStore(IDatabase database, SessionReader sessions, TieReader ties, CapacityReader capacity, Trail trail, TimeProvider clock) : ISharingStore
{
    /// <inheritdoc/>
    public async Task<SharingNow?> OfSessionAsync(Viewer.Invited viewer, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        var session = Find(viewer);
        await trail.WriteAsync(viewer.Actor, session is null ? "sharing-refused" : "sharing-read", $"session:{viewer.Session}", cancel);

        return session is null ? null : database.Read(reads => new SharingNow(
            new Sharing(SharingReader.OfSession(reads, session.Id)),
            ties.OfCycle(reads, session.Cycle),
            capacity.OfSession(reads, session.Id).LastOrDefault(decision => decision.OpensViews)?.DecidedBy));
    }

    /// <inheritdoc/>
    public async Task<bool> ChooseAsync(
        Viewer.Invited viewer, IReadOnlyList<(string About, SharedWith With)> choices, string language, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(viewer);

        if (Find(viewer) is not { } session || choices.Any(choice => !ViewKey.IsOne(choice.About)))
        {
            await trail.WriteAsync(viewer.Actor, "sharing-refused", $"session:{viewer.Session}", cancel);
            return false;
        }

        var rows = choices.Select(choice => SharingChoiceRow.Of(Choice(session, choice.About, choice.With, language))).ToList();

        return rows.Count == 0 || await database.WriteAsync(
            changes => rows.TrueForAll(changes.Add) && changes.Add(trail.Now(viewer.Actor, "sharing-chosen", $"session:{session.Id}")), cancel);
    }

    private ViewSession? Find(Viewer.Invited viewer) => database.Read(reads => sessions.OfId(reads, viewer.Session)) is { Session: { OwnsViews: true } session }
        && session.Speaker.Id == viewer.Speaker
            ? session
            : null;

    private SharingChoice Choice(ViewSession session, string about, SharedWith with, string language)
    {
        var now = clock.GetUtcNow();

        return new SharingChoice
        {
            Id = SharingChoiceId.New(clock),
            About = about,
            With = with,
            Origin = new Origin
            {
                Session = session.Id,
                Stage = session.Cycle.StageOn(DateOnly.FromDateTime(now.UtcDateTime)),
                Helper = Helper.Alone,
                Language = language,
                At = now,
            },
        };
    }
}
