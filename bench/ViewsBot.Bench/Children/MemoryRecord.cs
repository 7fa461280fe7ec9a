using ViewsBot.Records.Alerts;
using ViewsBot.Records.Guidance;
using ViewsBot.Records.Invitations;
using ViewsBot.Records.Turns;
using ViewsBot.Records.Views;

namespace ViewsBot.Bench.Children;

/// <summary>The record of one conversation, in memory: what the dialogs cost is measured without a database.</summary>
internal sealed class MemoryRecord(ViewSession session) : ITurnRecord
{
    private readonly List<Placement> _placements = [];

    public ViewSession? Session => session;

    /// <summary>How many placements were kept.</summary>
    public int Placements => _placements.Count;

    /// <summary>Whether the child came to the end.</summary>
    public bool IsFinished { get; private set; }

    public Task<bool> JoinAsync(InvitationCode code, CancellationToken cancel) => Task.FromResult(true);

    public Task<Board> BoardAsync(bool answeredFor, CancellationToken cancel) =>
        Task.FromResult(new Board(_placements.Where(placement => placement.IsProxy == answeredFor)));

    public Task<Placement?> NowAsync(OptionKey option, bool answeredFor, CancellationToken cancel) =>
        Task.FromResult(_placements.FindLast(placement => placement.Option == option && placement.IsProxy == answeredFor));

    public Task<IReadOnlyDictionary<string, string>> ChosenAsync(string promptPrefix, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyDictionary<string, string>>(new Dictionary<string, string>());

    public Task<SchoolGuide> GuideAsync(CancellationToken cancel) => Task.FromResult(SchoolGuide.Empty);

    public void Keep(Placement placement) => _placements.Add(placement);

    public void Keep(OwnWords words)
    {
    }

    public void Keep(Choice choice)
    {
    }

    public void Raise(Alert alert) => throw new InvalidOperationException("The scripted child says nothing that raises an alert.");

    public void Finish(DateTimeOffset at) => IsFinished = true;

    public Task CommitAsync(CancellationToken cancel) => Task.CompletedTask;

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
