using ViewsBot.Records.Alerts;
using ViewsBot.Records.Consent;
using ViewsBot.Records.Guidance;
using ViewsBot.Records.Invitations;
using ViewsBot.Records.Languages;
using ViewsBot.Records.People;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Turns;
using ViewsBot.Records.Views;

namespace ViewsBot.Testing.Records;

/// <summary>A turn that takes everything and can keep none of it.</summary>
internal sealed class TurnOnFullDisk : ITurnRecord, IConversationTurn
{
    public ViewSession? Session => null;

    public void Log(long sequence, ReadOnlyMemory<byte> utf8, string? clientActivityId = null) { }

    public void Answered(string clientActivityId, string activityId) { }

    public void Advance(long lastSequence, DateTimeOffset startedAt) { }

    public Task<bool> JoinAsync(InvitationCode code, CancellationToken cancel) => Task.FromResult(false);

    public Task<Board> BoardAsync(bool answeredFor, CancellationToken cancel) => Task.FromResult(new Board([]));

    public Task<Placement?> NowAsync(OptionKey option, bool answeredFor, CancellationToken cancel) => Task.FromResult<Placement?>(null);

    public Task<IReadOnlyDictionary<string, string>> ChosenAsync(string promptPrefix, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyDictionary<string, string>>(new Dictionary<string, string>());

    public Task<SchoolGuide> GuideAsync(CancellationToken cancel) => Task.FromResult(SchoolGuide.Empty);

    public void Keep(Placement placement) { }

    public void Keep(OwnWords words) { }

    public void Keep(Choice choice) { }

    public void Keep(SharingChoice choice) { }

    public void Keep(LanguageChoice choice) { }

    public Task<Sharing> SharingAsync(CancellationToken cancel) => Task.FromResult(Sharing.Closed);

    public Task<IReadOnlyList<OwnWords>> WordsAsync(CancellationToken cancel) => Task.FromResult<IReadOnlyList<OwnWords>>([]);

    public Task<IReadOnlyList<OwnPicture>> PicturesAsync(CancellationToken cancel) => Task.FromResult<IReadOnlyList<OwnPicture>>([]);

    public Task<IReadOnlyList<StaffTie>> TiesAsync(CancellationToken cancel) => Task.FromResult<IReadOnlyList<StaffTie>>([]);

    public Task<IReadOnlyList<CapacityDecision>> CapacityAsync(CancellationToken cancel) => Task.FromResult<IReadOnlyList<CapacityDecision>>([]);

    public void Told(CapacityDecision decision, DateTimeOffset at) { }

    public Task<WayOfTalking?> WayOfTalkingAsync(CancellationToken cancel) => Task.FromResult<WayOfTalking?>(null);

    public void Keep(WayOfTalking way) { }

    public void Keep(OwnPicture picture, ReadOnlyMemory<byte> bytes) { }

    public void Raise(Alert alert) { }

    public void Keep(AlertPicture picture, ReadOnlyMemory<byte> bytes) { }

    public void Finish(DateTimeOffset at) { }

    public void NotThisTime(DateTimeOffset at) { }

    public Task<Plan> PlanAsync(CancellationToken cancel) => Task.FromResult(Plan.Empty);

    public Task<IReadOnlyList<News>> NewsAsync(CancellationToken cancel) => Task.FromResult<IReadOnlyList<News>>([]);

    public Task<News?> FindNewsAsync(NewsKey key, CancellationToken cancel) => Task.FromResult<News?>(null);

    public Task<IReadOnlyList<Celebration>> CelebrationsAsync(CancellationToken cancel) => Task.FromResult<IReadOnlyList<Celebration>>([]);

    public void Keep(Told told) { }

    public void Keep(ReplyAnswer answer) { }

    public void Keep(Strategy strategy) { }

    public void Keep(Celebration celebration) { }

    public Task CommitAsync(CancellationToken cancel) => throw new RecordFullException("No space is left.");

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
