using ViewsBot.Dialogs.Asking;

namespace ViewsBot.Dialogs.Boards;

/// <summary>Asks to start a topic.</summary>
internal static class StartAsk
{
    public static Ask Of(string topic) => new() { Name = Asks.TopicStart, Topic = topic };
}
