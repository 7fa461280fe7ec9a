using ViewsBot.Records.People;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;

namespace ViewsBot.Storage.Rows;

/// <summary>A pupil as they are kept.</summary>
internal sealed class PupilRow : IRow
{
    public string Table => "pupil";

    public required string Id { get; init; }

    public required string SchoolId { get; init; }

    public required byte[] Name { get; init; }

    public string? BornOn { get; init; }

    public required bool IsFictional { get; init; }

    public static PupilRow Of(Pupil pupil, Sealer sealer) => new()
    {
        Id = pupil.Id.ToString(),
        SchoolId = pupil.School.ToString(),
        Name = sealer.Seal(Purpose.Name, pupil.Name),
        BornOn = pupil.BornOn is { } day ? Stored.Day(day) : null,
        IsFictional = pupil.IsFictional,
    };

    public Pupil ToPupil(Sealer sealer) => new()
    {
        Id = PupilId.Parse(Id)!.Value,
        School = Records.People.SchoolId.Parse(SchoolId)!.Value,
        Name = sealer.OpenText(Purpose.Name, Name),
        BornOn = BornOn is { } day ? Stored.Day(day) : null,
        IsFictional = IsFictional,
    };

    public void Fill(IColumns columns) => columns
        .Set("id", Id)
        .Set("school_id", SchoolId)
        .Set("name", Name)
        .Set("born_on", BornOn)
        .Set("is_fictional", IsFictional ? 1 : 0);
}
