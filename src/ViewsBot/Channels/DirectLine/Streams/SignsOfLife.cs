using ViewsBot.Channels.DirectLine.Conversations;
using ViewsBot.Channels.Turns;

namespace ViewsBot.Channels.DirectLine.Streams;

/// <summary>Gives every open stream a sign of life, so that a page and what stands between notice a dead connection; and lets go what nobody needs.</summary>
internal sealed class SignsOfLife(InUse<LiveConversation> conversations, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan s_between = TimeSpan.FromSeconds(20);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(s_between, clock);

        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            foreach (var conversation in conversations.Look()) { conversation.KeepAlive(); }
        }
    }
}
