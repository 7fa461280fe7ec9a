using System.Globalization;

namespace ViewsBot.Channels.DirectLine.Conversations;

/// <summary>How far a client has read: to clients an opaque text, to us the last activity's number.</summary>
/// <param name="After">Send what comes after this number.</param>
/// <param name="IsBeginning">The client said it has nothing yet: the page is new, or was loaded again.</param>
internal readonly record struct Watermark(long After, bool IsBeginning)
{
    private const int MostDigits = 18;

    /// <summary>Reads what a client sends.</summary>
    /// <returns><c>null</c> if it is no watermark of ours.</returns>
    public static Watermark? Read(string? text)
    {
        if (string.IsNullOrEmpty(text)) { return new Watermark(0, true); }

        return text.Length <= MostDigits && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var after)
            ? new Watermark(after, false)
            : null;
    }

    /// <summary>Writes it.</summary>
    public static string Of(long sequence) => sequence.ToString(CultureInfo.InvariantCulture);
}
