namespace Microsoft.Recognizers.Text.Number.Reading;

/// <summary>A number that stands in a text.</summary>
/// <param name="Start">The index of its first character.</param>
/// <param name="End">The index after its last character.</param>
/// <param name="Value">What it is.</param>
/// <param name="Subtype">What it is written as: <c>integer</c>, <c>decimal</c>, <c>fraction</c> or <c>power</c>.</param>
internal readonly record struct Amount(int Start, int End, double Value, string Subtype)
{
    public const string Integer = "integer";
    public const string Decimal = "decimal";
    public const string Fraction = "fraction";
    public const string Power = "power";
}
