using Microsoft.Recognizers.Text.Choice.Cultures;
using Microsoft.Recognizers.Text.Cultures;

namespace Microsoft.Recognizers.Text.Choice;

/// <summary>Finds yes and no in a text.</summary>
public static class ChoiceRecognizer
{
    private static readonly CultureModels<BooleanFile, YesNo> _models =
        new(typeof(ChoiceRecognizer).Assembly, BooleanFileShape.Default.BooleanFile, file => new YesNo(file));

    /// <summary>Finds the clearest yes or no in a text.</summary>
    /// <param name="query">What was said.</param>
    /// <param name="culture">The culture it was said in, such as <c>en-us</c>; the region may be any.</param>
    /// <param name="options">How to recognise.</param>
    /// <param name="fallbackToDefaultCulture">Whether a culture nobody knows is read as English.</param>
    /// <returns>
    /// One result or none. Its type is <c>boolean</c>; its resolution has <c>value</c> (a <see cref="bool"/>),
    /// <c>score</c> (a <see cref="double"/> above 0.4, and 1 when nothing else was said) and <c>otherResults</c>.
    /// </returns>
    /// <exception cref="ArgumentException">The culture is not known, and falling back was not allowed.</exception>
    public static List<ModelResult> RecognizeBoolean(
        string query,
        string culture,
        ChoiceOptions options = ChoiceOptions.None,
        bool fallbackToDefaultCulture = true) => _models.Of(culture, fallbackToDefaultCulture).Clearest(query);
}
