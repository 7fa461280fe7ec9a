using System.Text.Json;
using ViewsBot.Records.People;

namespace ViewsBot.Dialogs.Replies;

/// <summary>How somebody set their page: how big its text is, and whether cards are read aloud.</summary>
/// <param name="TextSize">In per cent of the usual size.</param>
/// <param name="ReadsAloud">Whether every card is read aloud.</param>
internal sealed record PageSettings(int TextSize, bool ReadsAloud)
{
    /// <summary>Reads what an event brings.</summary>
    /// <returns><c>null</c> where it says no size that a page can have.</returns>
    public static PageSettings? Read(object? value)
    {
        if (value is null || ReplyReader.ValueOf(value) is not { ValueKind: JsonValueKind.Object } keys) { return null; }

        return keys.TryGetProperty("textSize", out var size) && size.ValueKind == JsonValueKind.Number && size.TryGetInt32(out var percent) && IsSize(percent)
            ? new PageSettings(percent, keys.TryGetProperty("readAloud", out var aloud) && aloud.ValueKind == JsonValueKind.True)
            : null;
    }

    private static bool IsSize(int percent) => percent is >= WayOfTalking.UsualTextSize and <= WayOfTalking.BiggestTextSize;
}
