using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;
using ViewsBot.Records.Register;

namespace ViewsBot.Records.Asking;

/// <summary>A pupil with their open cycle and everybody who can be asked about them.</summary>
public sealed record PupilToAsk
{
    /// <summary>The pupil.</summary>
    public required Pupil Pupil { get; init; }

    /// <summary>The year group, or <c>null</c> where none is entered.</summary>
    public YearGroup? Year { get; init; }

    /// <summary>The class, or <c>null</c> where none is entered.</summary>
    public string? Class { get; init; }

    /// <summary>The open cycle that began last, or <c>null</c> where none is open.</summary>
    public Cycle? Cycle { get; init; }

    /// <summary>The pupil first, then their parents and carers.</summary>
    public required IReadOnlyList<SpeakerToAsk> Speakers { get; init; }

    /// <summary>Pupils in the order a school hands letters out: by year, class and name; those without a year or class last.</summary>
    public static IReadOnlyList<PupilToAsk> InOrder(IEnumerable<PupilToAsk> pupils) =>
    [
        .. pupils
            .OrderBy(one => one.Year?.Number ?? int.MaxValue)
            .ThenBy(one => one.Class is null)
            .ThenBy(one => one.Class, StringComparer.CurrentCultureIgnoreCase)
            .ThenBy(one => one.Pupil.Name, StringComparer.CurrentCulture)
            .ThenBy(one => one.Pupil.Id.Value),
    ];
}
