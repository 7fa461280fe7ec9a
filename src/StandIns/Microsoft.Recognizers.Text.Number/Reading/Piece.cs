using Microsoft.Recognizers.Text.Words;

namespace Microsoft.Recognizers.Text.Number.Reading;

/// <summary>One or more words of a text that do one thing in a number.</summary>
/// <param name="Start">The index of the first character.</param>
/// <param name="End">The index after the last character.</param>
/// <param name="Before">What stands between it and the piece before.</param>
/// <param name="Role">What it does.</param>
/// <param name="Value">Its value, where its role has one.</param>
internal readonly record struct Piece(int Start, int End, Gap Before, Role Role, double Value);
