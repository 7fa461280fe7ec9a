namespace Microsoft.Recognizers.Text.Number.Reading;

/// <summary>An ordinal that stands in a text.</summary>
/// <param name="Start">The index of its first character.</param>
/// <param name="End">The index after its last character.</param>
/// <param name="Offset">How far from there.</param>
/// <param name="RelativeTo">From where: <c>start</c>, <c>current</c> or <c>end</c>.</param>
/// <param name="Value">Both in one, as the package writes it.</param>
internal readonly record struct Position(int Start, int End, string Offset, string RelativeTo, string Value)
{
    public const string FromStart = "start";
}
