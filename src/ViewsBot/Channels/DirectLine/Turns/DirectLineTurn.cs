using Microsoft.Bot.Schema;
using ViewsBot.Channels.DirectLine.Conversations;
using ViewsBot.Records.Turns;

namespace ViewsBot.Channels.DirectLine.Turns;

/// <summary>What is said in one turn, gathered: numbered and written at once, kept in the turn's commit, and sent only after it.</summary>
internal sealed class DirectLineTurn : IDisposable
{
    private readonly LiveConversation _live;
    private readonly Incoming _incoming;
    private readonly TurnClock _clock;
    private readonly SaidWriter _paper;
    private readonly List<Said> _said = [];
    private readonly Said? _echo;
    private long _last;
    private bool _isTakenBack;

    /// <summary>Begins a turn; the conversation's progress must be known.</summary>
    public DirectLineTurn(LiveConversation live, Incoming incoming, TimeProvider clock)
    {
        _live = live;
        _incoming = incoming;
        _clock = new TurnClock(clock, live.Progress!.LastAt);
        _paper = new SaidWriter(live.Id, incoming);
        _last = live.Progress.LastSequence;

        if (IsCounted) { _said.Add(_echo = Next(null)); }

        Activity.Timestamp = _echo?.At ?? _clock.Next();
        Activity.Id = _echo?.Id ?? Activity.Id ?? ActivityId.Uncounted(live.Id, $"typing-{Guid.NewGuid():N}");
    }

    /// <summary>What the bot gets.</summary>
    public Activity Activity => _incoming.Activity;

    /// <summary>The pictures that came with it, or <c>null</c>.</summary>
    public SentPictures? Pictures => _incoming.Pictures;

    public string ConversationId => _live.Id;

    /// <summary>Whether the bot took back what came.</summary>
    public bool IsTakenBack => _isTakenBack;

    /// <summary>Whether what came is counted and echoed: neither typing nor the start is.</summary>
    private bool IsCounted => _incoming.Json is not null && !_incoming.IsTyping;

    /// <summary>Takes what the bot says.</summary>
    /// <returns>The id it has from now on.</returns>
    public string Say(Activity activity)
    {
        if (activity.Type == ActivityTypes.Typing) { return SayTyping(activity); }

        var said = Next(activity);
        said.Once = IsOnce(activity);
        Write(said);
        _said.Add(said);
        return said.Id;
    }

    /// <summary>Puts an activity in the place of one this turn said.</summary>
    /// <returns>False if this turn did not say it.</returns>
    public bool Replace(Activity activity)
    {
        if (_said.Find(said => said.Id == activity.Id && said.Activity is not null) is not { } earlier) { return false; }

        earlier.Activity = activity;
        earlier.Once = IsOnce(activity);
        Write(earlier);
        return true;
    }

    /// <summary>Puts an activity in the place of one an earlier turn said.</summary>
    public void ReplaceEarlier(Activity activity, long sequence, DateTimeOffset? at)
    {
        var said = new Said { Sequence = sequence, Id = activity.Id, At = at ?? _clock.Next(), Activity = activity, TakesPlace = true, Once = IsOnce(activity) };
        Write(said);
        _said.Add(said);
    }

    /// <summary>Takes back what came (a disclosure), or something this turn said.</summary>
    /// <exception cref="NotSupportedException">It was said in an earlier turn: pages have it, and this protocol cannot take it back.</exception>
    public void TakeBack(string activityId)
    {
        if (activityId == Activity.Id)
        {
            _isTakenBack = true;

            // Whoever does not get what came must not wait for it.
            foreach (var said in _said.Where(said => said is { Activity: not null, Once: false })) { Write(said); }
        }
        else if (_said.RemoveAll(said => said.Id == activityId && said != _echo) == 0)
        {
            throw new NotSupportedException("Direct Line cannot take back what an earlier turn said.");
        }
    }

    /// <summary>Adds what was said to the turn's commit. Where nothing was, such as when a page opens again and there is no news, the conversation has come no further.</summary>
    public void Keep(IConversationTurn record)
    {
        if (_said.Count == 0 && _live.Progress!.StartedAt is not null) { return; }

        if (_echo is not null)
        {
            _echo.Once = _isTakenBack;
            Write(_echo);
        }

        foreach (var said in _said)
        {
            if (!said.Once) { record.Log(said.Sequence, _paper.Read(said), said == _echo ? _incoming.ClientActivityId : null); }
        }

        if (_echo is { Once: true } && _incoming.ClientActivityId is { } clientId) { record.Answered(clientId, Activity.Id); }

        record.Advance(_last, StartedAt);
    }

    /// <summary>After the commit: the conversation has come so far, and pages are told.</summary>
    public void Publish()
    {
        var language = _said.FindLast(said => said.Activity?.Locale is not null)?.Activity?.Locale ?? _live.Progress!.Language;
        _live.Progress = new Progress(_last, StartedAt, _clock.Last, language);

        if (_incoming.IsTyping) { _live.Publish(_incoming.Pass.PageId, [new Utterance(null, EchoOfTyping())]); }

        // One copy for the pages: the buffer is borrowed, and the log has had its own.
        var bytes = _paper.Copy();
        _live.Publish(_incoming.Pass.PageId, [.. _said.Select(said => new Utterance(said.Sequence, bytes[said.Bytes], said.Once, said.TakesPlace))]);
    }

    public void Dispose() => _paper.Dispose();

    private DateTimeOffset StartedAt => _live.Progress!.StartedAt ?? Activity.Timestamp!.Value;

    private static bool IsOnce(Activity activity) => activity.DeliveryMode == DeliveryModes.Ephemeral;

    private Said Next(Activity? activity)
    {
        _last++;

        return new Said { Sequence = _last, Id = ActivityId.Of(_live.Id, _last), At = _clock.Next(), Activity = activity };
    }

    /// <summary>Typing is shown while the bot thinks: it waits for no commit, and is never kept.</summary>
    private string SayTyping(Activity activity)
    {
        var typing = new Said { Sequence = 0, Id = ActivityId.Uncounted(_live.Id, $"typing-{Guid.NewGuid():N}"), At = _clock.Next(), Activity = activity };
        Write(typing);
        _live.Publish(_incoming.Pass.PageId, [new Utterance(null, _paper.Read(typing).ToArray())]);
        return typing.Id;
    }

    private byte[] EchoOfTyping()
    {
        var typing = new Said { Sequence = 0, Id = Activity.Id, At = Activity.Timestamp!.Value };
        Write(typing);
        return _paper.Read(typing).ToArray();
    }

    /// <summary>A client waits for the activity a reply points at; so it points only at what whoever gets it has got too.</summary>
    private void Write(Said said) => _paper.Write(said, replyToId: _echo is not null && (!_isTakenBack || said.Once) ? Activity.Id : null);
}
