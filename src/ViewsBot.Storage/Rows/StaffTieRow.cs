using ViewsBot.Storage.Database;

namespace ViewsBot.Storage.Rows;

/// <summary>What a member of staff is to a pupil, from when until when, as it is kept.</summary>
internal sealed class StaffTieRow : IRow
{
    public string Table => "staff_tie";

    /// <summary>The order in which ties were made; the database gives it.</summary>
    public long Number { get; init; }

    public required string PupilId { get; init; }

    public string? CycleId { get; init; }

    public required string StaffId { get; init; }

    public required string Tie { get; init; }

    public required long Since { get; init; }

    public long? Until { get; init; }

    public void Fill(IColumns columns) => columns
        .Set("pupil_id", PupilId)
        .Set("cycle_id", CycleId)
        .Set("staff_id", StaffId)
        .Set("tie", Tie)
        .Set("since", Since)
        .Set("until", Until);
}
