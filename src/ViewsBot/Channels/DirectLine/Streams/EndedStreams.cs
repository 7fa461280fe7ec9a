using ViewsBot.Channels.DirectLine.Conversations;
using ViewsBot.Channels.DirectLine.Http;
using ViewsBot.Channels.Turns;
using ViewsBot.Records.Invitations;

namespace ViewsBot.Channels.DirectLine.Streams;

/// <summary>Closes streams whose invitation opens nothing any more, as soon as it is so: nobody is left before a question that no answer to is kept.</summary>
internal sealed class EndedStreams(InUse<LiveConversation> conversations, Gate gate, EndBell bell, TimeProvider clock, ILogger<EndedStreams> logger) : BackgroundService
{
    /// <summary>Looks at least so often: what another process has ended rings no bell here.</summary>
    private static readonly TimeSpan s_longestSleep = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var ring = bell.Next;
            await TryAsync(stoppingToken);

            using var woken = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
            await Task.WhenAny(ring, Task.Delay(s_longestSleep, clock, woken.Token));
            await woken.CancelAsync();
        }
    }

    private async Task TryAsync(CancellationToken stop)
    {
        try
        {
            foreach (var stream in conversations.Look().Select(live => live.Stream).OfType<PageStream>())
            {
                if (!await gate.IsStillInvitedAsync(stream.Pass, stop)) { stream.End(StreamEnd.InvitationEnded); }
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The server stops, and closes every stream for a reason of its own.
        }
#pragma warning disable CA1031 // What cannot be read now is looked at again; the log says so, and until then nothing said there is kept either.
        catch (Exception broken)
#pragma warning restore CA1031
        {
            Log.LookingForEndedStreamsFailed(logger, broken.GetType().Name, broken.StackTrace);
        }
    }
}
