using ViewsBot.Records.Cycles;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Views;

namespace ViewsBot.Records.Assessing;

/// <summary>Where a member of staff put an option that pupil or parents are asked about, on the same scale. Never edited: of several by one person about one option the last counts.</summary>
public sealed record StaffView
{
    /// <summary>Which view.</summary>
    public required StaffViewId Id { get; init; }

    /// <summary>The cycle.</summary>
    public required CycleId Cycle { get; init; }

    /// <summary>What it is about.</summary>
    public required OptionKey Option { get; init; }

    /// <summary>The place, or why there is none.</summary>
    public required Answer Answer { get; init; }

    /// <summary>Who gave it, in which stage and when.</summary>
    public required Written Written { get; init; }
}
