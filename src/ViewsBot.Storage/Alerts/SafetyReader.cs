using ViewsBot.Records.Alerts;
using ViewsBot.Records.People;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;
using ViewsBot.Storage.Rows;

namespace ViewsBot.Storage.Alerts;

/// <summary>Reads a school's hours and the people who are told.</summary>
internal sealed class SafetyReader(Sealer sealer)
{
    private const string Sql = """
        SELECT school_id, days, opens, closes, time_zone, holidays, wait_minutes, people, helpline_name, helpline_number, helpline_verified_on
        FROM school_safety WHERE school_id = ?
        """;

    /// <summary>A school's; what was never set is as usual.</summary>
    public SchoolSafety Of(IReads reads, SchoolId school) =>
        reads.One(Sql, Map, school.ToString())?.ToSafety(sealer) ?? new SchoolSafety { School = school };

    private static SafetyRow Map(IFields fields) => new()
    {
        SchoolId = fields.Text(0),
        Days = fields.Text(1),
        Opens = fields.Text(2),
        Closes = fields.Text(3),
        TimeZone = fields.Text(4),
        Holidays = fields.Text(5),
        WaitMinutes = fields.Number(6),
        People = fields.Bytes(7).ToArray(),
        HelplineName = fields.IsNull(8) ? null : fields.Text(8),
        HelplineNumber = fields.IsNull(9) ? null : fields.Text(9),
        HelplineVerifiedOn = fields.IsNull(10) ? null : fields.Text(10),
    };
}
