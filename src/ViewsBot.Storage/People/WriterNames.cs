using ViewsBot.Records.People;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;

namespace ViewsBot.Storage.People;

/// <summary>The names of those who wrote, as audit events name them.</summary>
internal sealed class WriterNames(PeopleReader people, Sealer sealer)
{
    private const string StaffNameSql = "SELECT name FROM staff_user WHERE staff_id = ?";

    /// <summary>The names, by who they are; somebody who is kept no longer is named as the event names them.</summary>
    public Dictionary<string, string> Of(IReads reads, IEnumerable<string> actors) => actors.Distinct().ToDictionary(by => by, by => Of(reads, by));

    private string Of(IReads reads, string by) => by.Split(':') switch
    {
        ["staff", var id] => reads.One(StaffNameSql, fields => sealer.OpenText(Purpose.Name, fields.Bytes(0)), id) ?? by,
        ["speaker", var id] when SpeakerId.Parse(id) is { } speaker => people.Speaker(reads, speaker)?.Name ?? by,
        _ => by,
    };
}
