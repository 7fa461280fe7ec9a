using ViewsBot.Records.People;

namespace ViewsBot.Records.Participation;

/// <summary>Which groups a pupil belongs to.</summary>
/// <param name="Id">Which pupil.</param>
/// <param name="Groups">The key of the pupil's group, for each grouping of pupils that the school holds; <see cref="NotEntered"/> where nothing is entered.</param>
public sealed record PupilInReport(PupilId Id, IReadOnlyDictionary<Grouping, string> Groups)
{
    /// <summary>The group of those about whom nothing is entered.</summary>
    public const string NotEntered = "not-entered";

    /// <summary>English is an additional language.</summary>
    public const string AdditionalEnglish = "eal";

    /// <summary>English is the language of home.</summary>
    public const string EnglishAtHome = "english";
}
