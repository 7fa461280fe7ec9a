using Microsoft.Bot.Connector;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How many buttons each channel can show.</summary>
internal static class ChannelAbilities
{
    /// <summary>The longest title a button can show, in characters.</summary>
    public const int LongestTitle = 20;

    public static bool CanSuggest(ChoiceAudience audience, int choices) => choices <= audience.ChannelId switch
    {
        Channels.Facebook or Channels.Skype => 10,
        Channels.Line => 13,
        Channels.Kik => 20,
        Channels.Telegram or Channels.Emulator or Channels.Directline or Channels.DirectlineSpeech or Channels.Webchat => 100,
        Channels.Msteams when audience.IsPersonalTeamsChat => 3,
        _ => -1,
    };

    public static bool CanShowCard(ChoiceAudience audience, int choices) => choices <= audience.ChannelId switch
    {
        Channels.Facebook or Channels.Skype => 3,
        Channels.Msteams => 50,
        Channels.Line => 99,
        Channels.Slack or Channels.Telegram or Channels.Emulator or Channels.Cortana
            or Channels.Directline or Channels.DirectlineSpeech or Channels.Webchat => 100,
        _ => -1,
    };
}
