using ViewsBot.Records.People;
using ViewsBot.Records.Translations;
using ViewsBot.Records.Views;

namespace ViewsBot.Records.Plans;

/// <summary>A celebration as those see it to whom it may be shown.</summary>
/// <param name="Celebration">Its newest version.</param>
/// <param name="Whose">Who chose it.</param>
/// <param name="Words">The own words it is told in, or <c>null</c>.</param>
/// <param name="Translations">What was kept of translating them, for those who may see that; else <c>null</c>.</param>
public sealed record CelebrationOnFile(Celebration Celebration, Speaker Whose, OwnWords? Words, TranslationsOfWords? Translations);
