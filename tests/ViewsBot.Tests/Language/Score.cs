using System.Globalization;

namespace ViewsBot.Tests.Language;

/// <summary>Some of all.</summary>
internal readonly record struct Score(int Some, int All)
{
    public double Part => Some / (double)All;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Some}/{All} {Part * 100:F1} %");
}
