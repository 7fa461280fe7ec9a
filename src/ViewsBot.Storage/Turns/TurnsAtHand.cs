using ViewsBot.Records.Views;

namespace ViewsBot.Storage.Turns;

/// <summary>All that turns have at hand, and what a commit means for it.</summary>
internal sealed class TurnsAtHand(SessionsAtHand sessions, StatesAtHand states, ViewsAtHand views, AnsweredAtHand answered)
{
    /// <summary>Who speaks where.</summary>
    public SessionsAtHand Sessions { get; } = sessions;

    /// <summary>Boards and plans.</summary>
    public ViewsAtHand Views { get; } = views;

    /// <summary>What the turn has gathered is on disk.</summary>
    public void Remember(TurnWrites writes, IReadOnlyCollection<Placement> placed)
    {
        if (writes.HasJoined) { Sessions.Forget(writes.ChannelId, writes.ConversationId); }

        if (writes.Changed is { } speaker) { Sessions.Forget(speaker); }

        Views.Remember(writes.ConversationId, placed);
        states.Remember(writes.State);
        answered.Remember(writes.ConversationId, writes.HasAnswered);
    }

    /// <summary>What was to be written may stand on disk or may not.</summary>
    public void Forget(TurnWrites writes, IReadOnlyCollection<Placement> placed)
    {
        Sessions.Forget(writes.ChannelId, writes.ConversationId);

        if (writes.Changed is { } speaker) { Sessions.Forget(speaker); }

        Views.Forget(placed);
        states.Forget(writes.State);
        answered.Forget(writes.ConversationId);
    }
}
