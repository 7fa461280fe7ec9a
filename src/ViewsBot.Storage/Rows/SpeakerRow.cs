using ViewsBot.Records.People;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;

namespace ViewsBot.Storage.Rows;

/// <summary>A person whose views are asked for, as they are kept.</summary>
internal sealed class SpeakerRow : IRow
{
    public string Table => "speaker";

    public required string Id { get; init; }

    public required string PupilId { get; init; }

    public required string Audience { get; init; }

    public required byte[] Name { get; init; }

    public static SpeakerRow Of(Speaker speaker, Sealer sealer) => new()
    {
        Id = speaker.Id.ToString(),
        PupilId = speaker.Pupil.ToString(),
        Audience = StoredKeys.Of(speaker.Audience),
        Name = sealer.Seal(Purpose.Name, speaker.Name),
    };

    public Speaker ToSpeaker(Sealer sealer) => new()
    {
        Id = SpeakerId.Parse(Id)!.Value,
        Pupil = Records.People.PupilId.Parse(PupilId)!.Value,
        Audience = StoredKeys.ReadAudience(Audience),
        Name = sealer.OpenText(Purpose.Name, Name),
    };

    public void Fill(IColumns columns) => columns
        .Set("id", Id)
        .Set("pupil_id", PupilId)
        .Set("audience", Audience)
        .Set("name", Name);
}
