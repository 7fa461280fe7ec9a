namespace ViewsBot.Records.Translations;

/// <summary>What came of asking for translations.</summary>
/// <param name="Translated">How many own words have one now.</param>
/// <param name="NotTranslated">Of how many the engine gave none.</param>
/// <param name="HeldBack">How many were not sent, as they may tell of harm: those go to no service outside.</param>
public sealed record TranslatingDone(int Translated, int NotTranslated, int HeldBack)
{
    /// <summary>Nothing was asked for, or the school has not turned it on.</summary>
    public static TranslatingDone Nothing { get; } = new(0, 0, 0);
}
