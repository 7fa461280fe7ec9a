using System.Text.Json;
using Microsoft.Bot.Schema;
using ViewsBot.Records.Views;

namespace ViewsBot.Dialogs.Replies;

/// <summary>Which picture stood on the page when words or a picture were sent: by the time they come, an answer before them may have moved the conversation on.</summary>
internal static class SeenAt
{
    private const int MostKeyCharacters = 200;

    /// <summary>Reads it from what the page adds to an activity (<c>channelData.at</c>).</summary>
    /// <returns><c>null</c> where the page says nothing, or nothing that could be a key.</returns>
    public static OptionKey? Of(Activity activity) =>
        activity.ChannelData is { } data
        && ReplyReader.ValueOf(data) is { ValueKind: JsonValueKind.Object } json
        && json.TryGetProperty("at", out var at)
        && at.ValueKind == JsonValueKind.String
        && at.GetString() is { Length: > 0 and <= MostKeyCharacters } key ? new OptionKey(key) : null;
}
