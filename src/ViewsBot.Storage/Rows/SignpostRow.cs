using ViewsBot.Records.Guidance;
using ViewsBot.Records.People;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;

namespace ViewsBot.Storage.Rows;

/// <summary>A signpost as it is kept.</summary>
internal sealed class SignpostRow(Signpost signpost, Sealer sealer) : IRow
{
    /// <summary>The columns that <see cref="Map"/> reads, in its order.</summary>
    public const string Columns = "id, school_id, kind, name, how, address, audiences, verified_on";

    public string Table => "signpost";

    public static Signpost Map(IFields fields, Sealer sealer) => new()
    {
        Id = SignpostId.Parse(fields.Text(0))!.Value,
        School = SchoolId.Parse(fields.Text(1))!.Value,
        Kind = SignpostKinds.Read(fields.Text(2))!.Value,
        Name = sealer.OpenText(Purpose.Guide, fields.Bytes(3)),
        How = sealer.OpenText(Purpose.Guide, fields.Bytes(4)),
        Address = fields.IsNull(5) ? null : new Uri(sealer.OpenText(Purpose.Guide, fields.Bytes(5))),
        Audiences = [.. fields.Text(6).Split(' ').Select(StoredKeys.ReadAudience)],
        VerifiedOn = Stored.Day(fields.Text(7)),
    };

    public void Fill(IColumns columns) => columns
        .Set("id", signpost.Id.ToString())
        .Set("school_id", signpost.School.ToString())
        .Set("kind", SignpostKinds.KeyOf(signpost.Kind))
        .Set("name", sealer.Seal(Purpose.Guide, signpost.Name))
        .Set("how", sealer.Seal(Purpose.Guide, signpost.How))
        .Set("address", signpost.Address is { } address ? sealer.Seal(Purpose.Guide, address.AbsoluteUri) : null)
        .Set("audiences", string.Join(' ', signpost.Audiences.Select(StoredKeys.Of)))
        .Set("verified_on", Stored.Day(signpost.VerifiedOn));
}
