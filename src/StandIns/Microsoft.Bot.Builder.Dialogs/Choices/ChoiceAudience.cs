using Microsoft.Bot.Connector;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Where choices are shown and, where the channel must be told, to whom.</summary>
internal readonly record struct ChoiceAudience(string ChannelId, string ConversationType = null, string PersonId = null)
{
    private const string Personal = "personal";

    public bool IsPersonalTeamsChat => ChannelId == Channels.Msteams && ConversationType == Personal;

    public static ChoiceAudience Of(Activity activity) =>
        new(activity.ChannelId ?? string.Empty, activity.Conversation?.ConversationType, activity.From?.Id);
}
