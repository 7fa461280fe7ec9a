using ViewsBot.Records.Turns;
using ViewsBot.Records.Views;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.People;
using ViewsBot.Storage.Plans;
using ViewsBot.Storage.Reading;

namespace ViewsBot.Storage.Turns;

/// <summary>Finds what the policy must know of a session that somebody else keys.</summary>
internal sealed class KeyedSights(IDatabase database, PeopleReader people, Sights sights, SaidReader said, SaidSights elsewhere)
{
    /// <summary>How much of a session may be shown to whoever keys it.</summary>
    /// <returns><c>null</c> where there is nothing to ask: the speaker gives it themselves, or their views are for the school anyway.</returns>
    public KeyedSight? Of(Keying? keying, ViewSession? session) => keying is null || session is not { OwnsViews: true }
        ? null
        : new KeyedSight(keying, database.Read(reads => sights.Of(reads, keying.By, people.Pupil(reads, session.Cycle.Pupil)!, session)), database, said, elsewhere);
}
