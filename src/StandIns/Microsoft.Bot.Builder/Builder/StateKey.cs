using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>The parts of a state's key, each of which an activity must have.</summary>
internal static class StateKey
{
    public static string ChannelOf(Activity activity)
        => activity.ChannelId ?? throw new ArgumentNullException(nameof(activity), "invalid activity-missing channelId");

    public static string ConversationOf(Activity activity)
        => activity.Conversation?.Id ?? throw new ArgumentNullException(nameof(activity), "invalid activity-missing Conversation.Id");

    public static string UserOf(Activity activity)
        => activity.From?.Id ?? throw new ArgumentNullException(nameof(activity), "invalid activity-missing From.Id");
}
