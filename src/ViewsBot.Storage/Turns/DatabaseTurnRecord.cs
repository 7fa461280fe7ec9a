using ViewsBot.Records.Alerts;
using ViewsBot.Records.Audit;
using ViewsBot.Records.Consent;
using ViewsBot.Records.Invitations;
using ViewsBot.Records.People;
using ViewsBot.Records.Turns;
using ViewsBot.Records.Views;
using ViewsBot.Storage.Consent;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Guidance;
using ViewsBot.Storage.Keys;
using ViewsBot.Storage.People;
using ViewsBot.Storage.Plans;
using ViewsBot.Storage.Rows;

namespace ViewsBot.Storage.Turns;

/// <summary>One turn's record: reads what is committed and what it has gathered, and commits once.</summary>
internal sealed partial class DatabaseTurnRecord(
    IDatabase database,
    SessionReader sessions,
    PlanReaders plans,
    GuideReader guide,
    Sealer sealer,
    TimeProvider clock,
    TurnWrites writes,
    TurnsAtHand atHand,
    KeyedSights keyed,
    AlertBell bell,
    TurnConsent consent,
    IDisposable entered,
    SessionOnRecord? bound,
    Keying? keying) : ITurnRecord, IConversationTurn
{
    private readonly List<Placement> _placed = [];
    private readonly List<OwnWords> _written = [];
    private readonly List<OwnPicture> _drawn = [];
    private readonly List<Choice> _chosen = [];
    private IReadOnlyList<Placement>? _kept;
    private Board? _own;
    private Board? _answeredForThem;
    private WayOfTalking? _way;

    /// <inheritdoc/>
    public ViewSession? Session => bound is { Opens: true } ? bound.Session : null;

    /// <inheritdoc/>
    public Keying? Keying => keying;

    /// <summary>Who answers a survey is nobody's to know, so no event names them.</summary>
    private string Actor => bound is { Session.Survey: not null } ? "system" : keying is { } keyed ? keyed.By.Actor : bound is { } known ? $"speaker:{known.Session.Speaker.Id}" : "system";

    /// <inheritdoc/>
    public Task<bool> JoinAsync(InvitationCode code, CancellationToken cancel)
    {
        if (database.Read(reads => sessions.OfCode(reads, code)) is not { Opens: true } found) { return Task.FromResult(false); }

        bound = found;
        ForgetBoards();
        _sight = null;
        var session = found.Session.Id.ToString();
        writes.Join(session);
        writes.Add(AuditEventRow.Of(Happened("conversation-joined", $"session:{session}")));

        return Task.FromResult(true);
    }

    /// <inheritdoc/>
    public Task<Board> BoardAsync(bool answeredFor, CancellationToken cancel)
    {
        if (bound is null) { return Task.FromResult(new Board([])); }

        if (Survey is { } survey) { return Task.FromResult(survey.Board()); }

        ref var board = ref answeredFor ? ref _answeredForThem : ref _own;

        return Task.FromResult(board ??= new Board(PlacedIn(bound.Session).Where(placement => placement.IsProxy == answeredFor)));
    }

    /// <inheritdoc/>
    public Task<Placement?> NowAsync(OptionKey option, bool answeredFor, CancellationToken cancel)
    {
        if (bound is null) { return Task.FromResult<Placement?>(null); }

        if (Survey is { } survey) { return Task.FromResult(survey.Board().Now(option)); }

        if ((answeredFor ? _answeredForThem : _own) is { } board) { return Task.FromResult(board.Now(option)); }

        var ofOption = PlacedIn(bound.Session).Where(placement => placement.Option == option && placement.IsProxy == answeredFor);

        return Task.FromResult(new Board(ofOption).Now(option));
    }

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, string>> ChosenAsync(string promptPrefix, CancellationToken cancel)
    {
        var chosen = bound is null ? [] : database.Read(reads => Chosen.Under(reads, bound.Session.Id, promptPrefix, choice => Shows(ViewKey.Of(choice), choice.Origin)));

        foreach (var choice in _chosen.Where(choice => choice.Prompt.StartsWith(promptPrefix, StringComparison.Ordinal))) { chosen[choice.Prompt] = choice.Chosen; }

        return Task.FromResult<IReadOnlyDictionary<string, string>>(chosen);
    }

    /// <inheritdoc/>
    public void Keep(Placement placement)
    {
        MustBeOurs(placement.Origin);

        if (Survey is { } survey)
        {
            survey.Take(placement);
            writes.Count(survey);

            return;
        }

        _placed.Add(placement);
        (_own, _answeredForThem) = (null, null);
        writes.Add(PlacementRow.Of(placement), Happened("placement-kept", $"placement:{placement.Id}"));
    }

    /// <inheritdoc/>
    public void Keep(OwnWords words)
    {
        MustBeOurs(words.Origin);

        if (Survey is not null) { return; }

        _written.Add(words);
        writes.Add(OwnWordsRow.Of(words, sealer), Happened("words-kept", $"words:{words.Id}"));
    }

    /// <inheritdoc/>
    public void Keep(OwnPicture picture, ReadOnlyMemory<byte> bytes)
    {
        MustBeOurs(picture.Origin);
        _drawn.Add(picture);
        writes.Add(PictureRow.Of(picture, bytes, sealer), Happened("picture-kept", $"picture:{picture.Id}"));
    }

    /// <inheritdoc/>
    public void Keep(Choice choice)
    {
        MustBeOurs(choice.Origin);

        if (Survey is not null) { return; }

        _chosen.Add(choice);
        writes.Add(ChoiceRow.Of(choice), Happened("choice-kept", $"choice:{choice.Id}"));
    }

    /// <inheritdoc/>
    public Task<WayOfTalking?> WayOfTalkingAsync(CancellationToken cancel) =>
        Task.FromResult(_way ?? (bound is null ? null : database.Read(reads => WaysOfTalking.Of(reads, bound.Session.Speaker.Id))));

    /// <inheritdoc/>
    public void Keep(WayOfTalking way)
    {
        if (bound?.Session.Speaker.Id != way.Speaker) { throw NotSaidHere(); }

        _way = way;
        writes.Change(way.Speaker);
        writes.Add(new WayOfTalkingRow(way), Happened("way-of-talking-kept", $"speaker:{way.Speaker}"));
    }

    /// <inheritdoc/>
    public void Keep(SharingChoice choice)
    {
        MustBeOurs(choice.Origin);

        if (Survey is not null) { return; }

        consent.Keep(choice, Happened("sharing-chosen", $"session:{choice.Origin.Session}"));
    }

    /// <inheritdoc/>
    public Task<Sharing> SharingAsync(CancellationToken cancel) => Task.FromResult(bound is null ? Sharing.Closed : consent.SharingOf(bound.Session.Id));

    /// <inheritdoc/>
    public Task<IReadOnlyList<OwnWords>> WordsAsync(CancellationToken cancel) => Task.FromResult<IReadOnlyList<OwnWords>>(bound is null
        ? []
        : [.. database.Read(reads => OwnWordsOfSession.Read(reads, bound.Session.Id, sealer)).Where(words => Shows(ViewKey.Of(words), words.Origin)).Concat(_written).DistinctBy(words => words.Id)]);

    /// <inheritdoc/>
    public Task<IReadOnlyList<OwnPicture>> PicturesAsync(CancellationToken cancel) => Task.FromResult<IReadOnlyList<OwnPicture>>(bound is null
        ? []
        : [.. database.Read(reads => PicturesOfSession.Read(reads, bound.Session.Id)).Concat(_drawn).DistinctBy(picture => picture.Id)]);

    /// <inheritdoc/>
    public Task<IReadOnlyList<StaffTie>> TiesAsync(CancellationToken cancel) => Task.FromResult(bound is null ? [] : consent.TiesOf(bound.Session));

    /// <inheritdoc/>
    public Task<IReadOnlyList<CapacityDecision>> CapacityAsync(CancellationToken cancel) =>
        Task.FromResult(bound is null ? [] : consent.CapacityOf(bound.Session));

    /// <inheritdoc/>
    public void Told(CapacityDecision decision, DateTimeOffset at) =>
        consent.Told(decision, at, Happened(decision.EndedAt is null ? "capacity-told" : "capacity-end-told", $"capacity:{decision.Id}"));

    /// <inheritdoc/>
    public void Finish(DateTimeOffset at)
    {
        if (bound is null) { throw new InvalidOperationException("Nobody speaks here yet, so nobody can come to the end."); }

        if (Survey is not null) { return; }

        writes.Finish(bound.Session, at);
        writes.Add(AuditEventRow.Of(Happened("session-finished", $"session:{bound.Session.Id}")));
    }

    /// <inheritdoc/>
    public void NotThisTime(DateTimeOffset at)
    {
        if (bound is not null && Survey is null) { writes.Add(new NotThisTimeRow(bound.Session.Id, at), Happened("session-not-this-time", $"session:{bound.Session.Id}")); }
    }

    /// <inheritdoc/>
    public void Log(long sequence, ReadOnlyMemory<byte> utf8, string? clientActivityId = null) => writes.Log(new SealedActivity(sequence, clientActivityId, utf8.Span, sealer));

    /// <inheritdoc/>
    public void Answered(string clientActivityId, string activityId) => writes.Answered(clientActivityId, activityId);

    /// <inheritdoc/>
    public void Advance(long lastSequence, DateTimeOffset startedAt) => writes.Advance(lastSequence, startedAt);

    /// <inheritdoc/>
    public async Task CommitAsync(CancellationToken cancel)
    {
        if (writes.IsEmpty) { return; }

        await KeepAsync(cancel);

        if (_hasRaised) { bell.Ring(); }

        writes.Clear();
        _survey?.Clear();
        _placed.Clear();
        ForgetBoards();
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        entered.Dispose();
        writes.Clear();

        return ValueTask.CompletedTask;
    }

    private async Task KeepAsync(CancellationToken cancel)
    {
        try
        {
            await (writes.IsOwn ? database.WriteOwnAsync(writes.Write, cancel) : database.WriteAsync(writes.Write, cancel));
        }
        catch
        {
            atHand.Forget(writes, _placed);
            throw;
        }

        atHand.Remember(writes, _placed);
    }

    /// <summary>What is kept, as far as it may be shown here, then what this turn has gathered.</summary>
    private IEnumerable<Placement> PlacedIn(ViewSession session) => (_kept ??= atHand.Views.Placements(session.Id, writes.ConversationId)).Where(Shows).Concat(_placed);

    private void ForgetBoards() => (_kept, _own, _answeredForThem) = (null, null, null);

    private AuditEvent Happened(string action, string subject) => new(clock.GetUtcNow(), Actor, action, subject);

    /// <summary>A view that was said elsewhere is a fault of the caller's, and would put one child's words on another's board.</summary>
    private void MustBeOurs(Origin origin)
    {
        if (bound?.Session.Id != origin.Session) { throw NotSaidHere(); }
    }

    private static InvalidOperationException NotSaidHere() => new("This was not said in this conversation.");
}
