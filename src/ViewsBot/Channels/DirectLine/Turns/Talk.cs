using ViewsBot.Channels.DirectLine.Conversations;
using ViewsBot.Channels.DirectLine.Http;
using ViewsBot.Channels.DirectLine.Tokens;
using ViewsBot.Channels.Turns;
using ViewsBot.Records.Turns;

namespace ViewsBot.Channels.DirectLine.Turns;

/// <summary>Takes what pages send, one turn at a time, each once; and is the edge where a turn that fails ends kindly.</summary>
internal sealed class Talk(InUse<LiveConversation> conversations, IConversationLog log, DirectLineAdapter adapter, Sorry sorry, TimeProvider clock, ILogger<Talk> logger)
{
    /// <summary>Tells the bot of a conversation: that it begins, the first time, and after that that it was opened again.</summary>
    public async Task<(Begun? Begun, Refused? Refused)> BeginAsync(ConversationPass pass, string? language, CancellationToken cancel)
    {
        using var lease = conversations.Borrow(pass.ConversationId);
        var live = lease.Thing;
        live.Doubt(pass.PageId);
        await live.Lane.EnterAsync();

        try
        {
            var progress = await ProgressAsync(live, cancel);

            if (progress.StartedAt is not null)
            {
                await OpenAgainAsync(live, pass, language);

                return (new Begun(false, progress.LastSequence), null);
            }

            var refused = await StartAsync(live, pass, language, sorryId: null);

            return refused is null ? (new Begun(true, progress.LastSequence), null) : (null, refused);
        }
        finally
        {
            live.Lane.Leave();
        }
    }

    /// <summary>Takes an activity. One that comes again while its turn runs waits for it here, and gets the same id.</summary>
    public async Task<Taken> TakeAsync(Incoming incoming, CancellationToken cancel)
    {
        using var lease = conversations.Borrow(incoming.Pass.ConversationId);
        var live = lease.Thing;
        await live.Lane.EnterAsync();

        try
        {
            // Whoever hung up while waiting was promised nothing and will send it again.
            cancel.ThrowIfCancellationRequested();

            return await TakeInLaneAsync(live, incoming, cancel);
        }
        finally
        {
            live.Lane.Leave();
        }
    }

    private async Task<Taken> TakeInLaneAsync(LiveConversation live, Incoming incoming, CancellationToken cancel)
    {
        if (incoming.ClientActivityId is { } clientId && await log.IdOfAsync(live.Id, clientId, cancel) is { } known) { return new Taken.As(known, Before: true); }

        var progress = await ProgressAsync(live, cancel);

        if (progress.StartedAt is null && await StartAsync(live, incoming.Pass, incoming.Activity.Locale, incoming.ClientActivityId) is { } notStarted)
        {
            return new Taken.Not(notStarted);
        }

        return await RunAsync(live, incoming, incoming.ClientActivityId);
    }

    private async Task<Refused?> StartAsync(LiveConversation live, ConversationPass pass, string? language, string? sorryId) =>
        (await RunAsync(live, Incoming.Start(pass, language ?? live.Progress!.Language), sorryId) as Taken.Not)?.Why;

    /// <summary>Whoever comes back has asked for nothing yet: what the bot cannot tell them now it can tell next time, and they are told of no fault.</summary>
    private async Task OpenAgainAsync(LiveConversation live, ConversationPass pass, string? language)
    {
        using var turn = new DirectLineTurn(live, Incoming.OpenedAgain(pass, language ?? live.Progress!.Language), clock);

        try
        {
            await adapter.RunAsync(turn, CancellationToken.None);
            turn.Publish();
        }
        catch (RecordFullException full)
        {
            Log.NothingCanBeKept(logger, live.Id, full.GetType().Name);
        }
        catch (Exception problem)
        {
            Log.TurnFailed(logger, live.Id, turn.Activity.Id, problem.GetType().FullName, problem.StackTrace);
        }
    }

    /// <summary>Once begun, a turn runs to its end even if the page hangs up: it is whole, or it is not there.</summary>
    private async Task<Taken> RunAsync(LiveConversation live, Incoming incoming, string? sorryId)
    {
        using var turn = new DirectLineTurn(live, incoming, clock);

        try
        {
            await adapter.RunAsync(turn, CancellationToken.None);
            turn.Publish();
            return new Taken.As(turn.Activity.Id, Before: false) { IsTakenBack = turn.IsTakenBack };
        }
        catch (RecordFullException full)
        {
            Log.NothingCanBeKept(logger, live.Id, full.GetType().Name);
            return new Taken.Not(Refused.CannotKeep(sorry.Say(live, incoming, KindSentence.NothingCanBeKept, sorryId)));
        }
        catch (Exception problem)
        {
            Log.TurnFailed(logger, live.Id, turn.Activity.Id, problem.GetType().FullName, problem.StackTrace);
            sorry.Say(live, incoming, KindSentence.SomethingWentWrong, sorryId);
            return new Taken.Not(Refused.BotRejectedActivity);
        }
    }

    private async ValueTask<Progress> ProgressAsync(LiveConversation live, CancellationToken cancel) =>
        live.Progress ??= Progress.Of(await log.FindAsync(live.Id, cancel));
}
