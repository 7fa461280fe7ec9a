using ViewsBot.Records.Guidance;
using ViewsBot.Records.People;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;

namespace ViewsBot.Storage.Rows;

/// <summary>What to expect for a need, as it is kept.</summary>
internal sealed class ExpectationRow(Expectation expectation, Sealer sealer) : IRow
{
    /// <summary>The columns that <see cref="Map"/> reads, in its order.</summary>
    public const string Columns = "school_id, need, audience, sentences, source, verified_on";

    public string Table => "expectation";

    public static Expectation Map(IFields fields, Sealer sealer) => new()
    {
        School = SchoolId.Parse(fields.Text(0))!.Value,
        Need = fields.Text(1),
        Audience = StoredKeys.ReadAudience(fields.Text(2)),
        Sentences = Stored.List(sealer.OpenText(Purpose.Guide, fields.Bytes(3))),
        Source = sealer.OpenText(Purpose.Guide, fields.Bytes(4)),
        VerifiedOn = Stored.Day(fields.Text(5)),
    };

    public void Fill(IColumns columns) => columns
        .Set("school_id", expectation.School.ToString())
        .Set("need", expectation.Need)
        .Set("audience", StoredKeys.Of(expectation.Audience))
        .Set("sentences", sealer.Seal(Purpose.Guide, Stored.List(expectation.Sentences)))
        .Set("source", sealer.Seal(Purpose.Guide, expectation.Source))
        .Set("verified_on", Stored.Day(expectation.VerifiedOn));
}
