using System.Text;

namespace ViewsBot.Staff.Word;

/// <summary>Which way a text runs, whatever language it is said to be in: as its first letter does.</summary>
internal static class ReadingDirection
{
    /// <summary>Whether it runs from right to left: Arabic, Urdu, Persian, Pashto, Sorani, Hebrew.</summary>
    public static bool IsRightToLeft(string text) => text.EnumerateRunes().FirstOrDefault(Rune.IsLetter).Value is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF);
}
