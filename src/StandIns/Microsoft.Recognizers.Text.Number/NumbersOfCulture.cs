using System.Globalization;
using Microsoft.Recognizers.Text.Number.Cultures;
using Microsoft.Recognizers.Text.Number.Reading;
using Microsoft.Recognizers.Text.Words;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Finds the numbers and ordinals of one culture, and says them as the package does.</summary>
internal sealed class NumbersOfCulture
{
    private readonly NumberFinder _numbers;
    private readonly OrdinalFinder _ordinals;
    private readonly NumberFormatInfo _format;

    public NumbersOfCulture(NumberFile file)
    {
        var words = new NumberWords(file);
        (_numbers, _ordinals) = (new NumberFinder(file, words), new OrdinalFinder(file, words));
        _format = new NumberFormatInfo { NumberDecimalSeparator = file.DecimalSeparator.ToString() };
    }

    /// <summary>The numbers in a text.</summary>
    public List<ModelResult> NumbersIn(string query)
    {
        var said = SplitText.Of(DecimalDigits.Western(query));
        return [.. _numbers.AllIn(said).Select(amount => Result(query, amount))];
    }

    /// <summary>The ordinals in a text.</summary>
    public List<ModelResult> OrdinalsIn(string query, NumberOptions options)
    {
        var said = SplitText.Of(DecimalDigits.Western(query));
        var relativeToo = !options.HasFlag(NumberOptions.SuppressExtendedTypes);
        return [.. _ordinals.AllIn(said, relativeToo).Select(position => Result(query, position))];
    }

    private ModelResult Result(string query, in Amount amount) => new()
    {
        Text = query[amount.Start..amount.End],
        Start = amount.Start,
        End = amount.End - 1,
        TypeName = "number",
        Resolution = new SortedDictionary<string, object>(StringComparer.Ordinal)
        {
            ["subtype"] = amount.Subtype,
            ["value"] = amount.Value.ToString("G15", _format),
        },
    };

    private static ModelResult Result(string query, in Position position) => new()
    {
        Text = query[position.Start..position.End],
        Start = position.Start,
        End = position.End - 1,
        TypeName = position.RelativeTo == Position.FromStart ? "ordinal" : "ordinal.relative",
        Resolution = new SortedDictionary<string, object>(StringComparer.Ordinal)
        {
            ["offset"] = position.Offset,
            ["relativeTo"] = position.RelativeTo,
            ["value"] = position.Value,
        },
    };
}
