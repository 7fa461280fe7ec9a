using ViewsBot.Records.People;
using ViewsBot.Records.Register;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;

namespace ViewsBot.Storage.Rows;

/// <summary>How a parent or carer is reached, as it is kept.</summary>
internal sealed class ContactRow : IRow
{
    public string Table => "contact";

    public required string SpeakerId { get; init; }

    public byte[]? Language { get; init; }

    public string? Way { get; init; }

    public byte[]? Email { get; init; }

    public byte[]? Telephone { get; init; }

    public static ContactRow Of(SpeakerId speaker, Contact contact, Sealer sealer) => new()
    {
        SpeakerId = speaker.ToString(),
        Language = sealer.SealAny(Purpose.Register, contact.Language),
        Way = contact.Way is { } way ? RegisterKeys.Of(way) : null,
        Email = sealer.SealAny(Purpose.Register, contact.Email),
        Telephone = sealer.SealAny(Purpose.Register, contact.Telephone),
    };

    public Contact ToContact(Sealer sealer) => new()
    {
        Language = Open(sealer, Language),
        Way = RegisterKeys.ReadWay(Way),
        Email = Open(sealer, Email),
        Telephone = Open(sealer, Telephone),
    };

    public void Fill(IColumns columns) => columns
        .Set("speaker_id", SpeakerId)
        .Set("language", Language)
        .Set("way", Way)
        .Set("email", Email)
        .Set("telephone", Telephone);

    private static string? Open(Sealer sealer, byte[]? kept) => kept is null ? null : sealer.OpenText(Purpose.Register, kept);
}
