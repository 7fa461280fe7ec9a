using ViewsBot.Records.Outside;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Storage.Audit;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;
using ViewsBot.Storage.Rows;

namespace ViewsBot.Storage.Outside;

/// <summary>Which services outside schools have turned on, in the database.</summary>
internal sealed class DatabaseOutsideServices(IDatabase database, Sealer sealer, Trail trail) : IOutsideServices
{
    private const string LastSql = $"SELECT {OutsideChoiceRow.Columns} FROM outside_service WHERE school_id = ? AND service = ? ORDER BY number DESC LIMIT 1";

    /// <inheritdoc/>
    public OutsideChoice? LastOf(SchoolId school, OutsideService service) =>
        database.Read(reads => reads.One(LastSql, fields => OutsideChoiceRow.Map(fields, sealer), school.ToString(), StoredKeys.Of(service)));

    /// <inheritdoc/>
    public async Task<bool> ChooseAsync(Viewer viewer, OutsideChoice choice, CancellationToken cancel)
    {
        var subject = $"outside-service:{StoredKeys.Of(choice.Service)}";

        if (!WhoMaySee.ChoosesOutsideServices(viewer, choice.School))
        {
            await trail.WriteAsync(viewer.Actor, "outside-service-refused", subject, cancel);

            return false;
        }

        var action = choice.IsOn ? "outside-service-turned-on" : "outside-service-turned-off";

        return await database.WriteAsync(changes => changes.Add(new OutsideChoiceRow(choice, sealer)) && changes.Add(trail.Now(viewer.Actor, action, subject)), cancel);
    }
}
