namespace ViewsBot.Staff.Register;

/// <summary>What cannot be taken over of a file, and what was expected in its place.</summary>
/// <param name="Row">The row, as a spreadsheet counts: the headings are row 1.</param>
/// <param name="Column">The column's heading in the file, or what the row as a whole is called.</param>
/// <param name="Found">What stands there.</param>
/// <param name="Expected">What was expected.</param>
internal sealed record Problem(int Row, string Column, string Found, string Expected)
{
    /// <summary>The row as a whole.</summary>
    public const string WholeRow = "whole row";

    private const int MostLetters = 60;

    /// <summary>What stands there, where there is little room.</summary>
    public string Shown => Found.Length > MostLetters ? string.Concat(Found.AsSpan(0, MostLetters), "…") : Found;
}
