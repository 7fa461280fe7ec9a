using ViewsBot.Records.Outside;
using ViewsBot.Records.People;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;

namespace ViewsBot.Storage.Rows;

/// <summary>That a school turned a service outside on or off, as it is kept: who chose sealed.</summary>
internal sealed class OutsideChoiceRow(OutsideChoice choice, Sealer sealer) : IRow
{
    /// <summary>The columns that <see cref="Map"/> reads, in its order.</summary>
    public const string Columns = "school_id, service, is_on, chosen_by, at";

    public string Table => "outside_service";

    public static OutsideChoice Map(IFields fields, Sealer sealer) => new()
    {
        School = SchoolId.Parse(fields.Text(0))!.Value,
        Service = StoredKeys.ReadOutsideService(fields.Text(1)),
        IsOn = fields.Number(2) != 0,
        By = sealer.OpenText(Purpose.Name, fields.Bytes(3)),
        At = Stored.Instant(fields.Number(4)),
    };

    public void Fill(IColumns columns) => columns
        .Set("school_id", choice.School.ToString())
        .Set("service", StoredKeys.Of(choice.Service))
        .Set("is_on", choice.IsOn ? 1 : 0)
        .Set("chosen_by", sealer.Seal(Purpose.Name, choice.By))
        .Set("at", Stored.Instant(choice.At));
}
