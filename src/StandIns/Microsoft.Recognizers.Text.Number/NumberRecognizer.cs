using Microsoft.Recognizers.Text.Cultures;
using Microsoft.Recognizers.Text.Number.Cultures;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Finds numbers and ordinals in a text.</summary>
public static class NumberRecognizer
{
    private static readonly CultureModels<NumberFile, NumbersOfCulture> _models =
        new(typeof(NumberRecognizer).Assembly, NumberFileShape.Default.NumberFile, file => new NumbersOfCulture(file));

    /// <summary>Finds the numbers in a text, in digits or words.</summary>
    /// <param name="query">What was said.</param>
    /// <param name="culture">The culture it was said in, such as <c>en-us</c>; the region may be any.</param>
    /// <param name="options">How to recognise.</param>
    /// <param name="fallbackToDefaultCulture">Whether a culture nobody knows is read as English.</param>
    /// <returns>
    /// The numbers in the order they stand. Their type is <c>number</c>; the resolution has <c>value</c> (digits, as a
    /// <see cref="string"/>) and <c>subtype</c> (<c>integer</c>, <c>decimal</c>, <c>fraction</c> or <c>power</c>).
    /// </returns>
    /// <exception cref="ArgumentException">The culture is not known, and falling back was not allowed.</exception>
    public static List<ModelResult> RecognizeNumber(
        string query,
        string culture,
        NumberOptions options = NumberOptions.None,
        bool fallbackToDefaultCulture = true) => _models.Of(culture, fallbackToDefaultCulture).NumbersIn(query);

    /// <summary>Finds the ordinals in a text: "first", "2nd", "the last one".</summary>
    /// <param name="query">What was said.</param>
    /// <param name="culture">The culture it was said in, such as <c>en-us</c>; the region may be any.</param>
    /// <param name="options">How to recognise.</param>
    /// <param name="fallbackToDefaultCulture">Whether a culture nobody knows is read as English.</param>
    /// <returns>
    /// The ordinals in the order they stand. Their type is <c>ordinal</c>, or <c>ordinal.relative</c> for such as "next";
    /// the resolution has <c>offset</c>, <c>relativeTo</c> (<c>start</c>, <c>current</c> or <c>end</c>) and <c>value</c>, all strings.
    /// </returns>
    /// <exception cref="ArgumentException">The culture is not known, and falling back was not allowed.</exception>
    public static List<ModelResult> RecognizeOrdinal(
        string query,
        string culture,
        NumberOptions options = NumberOptions.None,
        bool fallbackToDefaultCulture = true) => _models.Of(culture, fallbackToDefaultCulture).OrdinalsIn(query, options);
}
