using System.Globalization;

namespace ViewsBot.Properties.Tests;

/// <summary>How many sequences are played: few by hand and at a submission, many in a long run, or as many as <c>VIEWSBOT_SEQUENCES</c> says.</summary>
internal static class HowMany
{
    public static int Of(int few, int many) =>
        int.TryParse(Environment.GetEnvironmentVariable("VIEWSBOT_SEQUENCES"), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? count
            : Environment.GetEnvironmentVariable("VIEWSBOT_LONG") == "yes" ? many : few;
}
