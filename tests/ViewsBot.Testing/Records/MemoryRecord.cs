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

/// <summary>The record of one conversation, in memory: one turn after another reads and writes it, and it keeps everything in order.</summary>
public sealed class MemoryRecord(ViewSession session) : ITurnRecord
{
    private readonly List<Placement> _placements = [];
    private readonly List<OwnWords> _words = [];
    private readonly List<Choice> _choices = [];
    private readonly List<SharingChoice> _shared = [];
    private readonly List<Celebration> _celebrations = [];
    private readonly List<OwnPicture> _pictures = [];
    private readonly List<Strategy> _strategies = [];
    private readonly List<Alert> _alerts = [];

    /// <inheritdoc/>
    public ViewSession? Session { get; private set; } = session;

    /// <summary>The plan of the cycle; empty unless set.</summary>
    public Plan Plan { get; init; } = Plan.Empty;

    /// <summary>What there is to tell; nothing unless set.</summary>
    public MemoryNews News { get; init; } = MemoryNews.None;

    /// <summary>How the speaker likes to talk; not known unless set or kept.</summary>
    public WayOfTalking? Way { get; set; }

    /// <summary>Every placement, in the order they were kept.</summary>
    public IReadOnlyList<Placement> Placements => _placements;

    /// <summary>Every own words, in the order they were kept.</summary>
    public IReadOnlyList<OwnWords> Words => _words;

    /// <summary>Every choice, in the order they were kept.</summary>
    public IReadOnlyList<Choice> Choices => _choices;

    /// <summary>Every picture, in the order they were kept.</summary>
    public IReadOnlyList<OwnPicture> Pictures => _pictures;

    /// <summary>Every choice of who may see something, in the order they were kept.</summary>
    public IReadOnlyList<SharingChoice> Shared => _shared;

    /// <summary>Every version of what is to be celebrated, in the order they were kept.</summary>
    public IReadOnlyList<Celebration> Celebrations => _celebrations;

    /// <summary>Every strategy that was given here, in the order they were kept.</summary>
    public IReadOnlyList<Strategy> Strategies => _strategies;

    /// <summary>Every alert, in the order they were raised.</summary>
    public IReadOnlyList<Alert> Alerts => _alerts;

    /// <summary>Whether the speaker came to the end.</summary>
    public bool IsFinished { get; private set; }

    /// <summary>Whether the speaker said "not now" at hello.</summary>
    public bool SaidNotNow { get; private set; }

    /// <inheritdoc/>
    public Task<bool> JoinAsync(InvitationCode code, CancellationToken cancel) => Task.FromResult(true);

    /// <inheritdoc/>
    public Task<Board> BoardAsync(bool answeredFor, CancellationToken cancel) =>
        Task.FromResult(new Board(_placements.Where(placement => placement.IsProxy == answeredFor)));

    /// <inheritdoc/>
    public Task<Placement?> NowAsync(OptionKey option, bool answeredFor, CancellationToken cancel) =>
        Task.FromResult(_placements.FindLast(placement => placement.Option == option && placement.IsProxy == answeredFor));

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, string>> ChosenAsync(string promptPrefix, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyDictionary<string, string>>(_choices
            .Where(choice => choice.Prompt.StartsWith(promptPrefix, StringComparison.Ordinal))
            .GroupBy(choice => choice.Prompt)
            .ToDictionary(same => same.Key, same => same.Last().Chosen));

    /// <inheritdoc/>
    public Task<Sharing> SharingAsync(CancellationToken cancel) => Task.FromResult(new Sharing(_shared));

    /// <inheritdoc/>
    public Task<IReadOnlyList<OwnWords>> WordsAsync(CancellationToken cancel) => Task.FromResult<IReadOnlyList<OwnWords>>([.. _words]);

    /// <inheritdoc/>
    public Task<IReadOnlyList<CapacityDecision>> CapacityToTellAsync(CancellationToken cancel) => Task.FromResult<IReadOnlyList<CapacityDecision>>([]);

    /// <inheritdoc/>
    public Task<IReadOnlyList<OwnPicture>> PicturesAsync(CancellationToken cancel) => Task.FromResult<IReadOnlyList<OwnPicture>>([.. _pictures]);

    /// <inheritdoc/>
    public Task<IReadOnlyList<StaffTie>> TiesAsync(CancellationToken cancel) => Task.FromResult<IReadOnlyList<StaffTie>>([]);

    /// <inheritdoc/>
    public Task<IReadOnlyList<CapacityDecision>> CapacityAsync(CancellationToken cancel) => Task.FromResult<IReadOnlyList<CapacityDecision>>([]);

    /// <inheritdoc/>
    public Task<WayOfTalking?> WayOfTalkingAsync(CancellationToken cancel) => Task.FromResult(Way);

    /// <inheritdoc/>
    public void Keep(WayOfTalking way) => Way = way;

    /// <inheritdoc/>
    public void Keep(LanguageChoice choice) =>
        Session = Session! with { Language = choice.Language, WithEnglish = choice.WithEnglish, LanguagesDeclined = choice.Declined };

    /// <inheritdoc/>
    public Task<SchoolGuide> GuideAsync(CancellationToken cancel) => Task.FromResult(SchoolGuide.Empty);

    /// <inheritdoc/>
    public void Keep(OwnPicture picture, ReadOnlyMemory<byte> bytes) => _pictures.Add(picture);

    /// <inheritdoc/>
    public void Keep(AlertPicture picture, ReadOnlyMemory<byte> bytes)
    {
        // Nobody draws in a test that keeps its record in memory.
    }

    /// <inheritdoc/>
    public Task<Plan> PlanAsync(CancellationToken cancel) => Task.FromResult(Plan);

    /// <inheritdoc/>
    public Task<IReadOnlyList<News>> NewsAsync(CancellationToken cancel) => Task.FromResult(News.Untold);

    /// <inheritdoc/>
    public Task<News?> FindNewsAsync(NewsKey key, CancellationToken cancel) => Task.FromResult(News.Find(key));

    /// <inheritdoc/>
    public Task<IReadOnlyList<Celebration>> CelebrationsAsync(CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<Celebration>>([.. _celebrations.GroupBy(one => one.Id).Select(same => same.Last())]);

    /// <inheritdoc/>
    public void Keep(Placement placement) => _placements.Add(placement);

    /// <inheritdoc/>
    public void Keep(OwnWords words) => _words.Add(words);

    /// <inheritdoc/>
    public void Keep(Choice choice) => _choices.Add(choice);

    /// <inheritdoc/>
    public void Keep(SharingChoice choice) => _shared.Add(choice);

    /// <inheritdoc/>
    public void Keep(Celebration celebration) => _celebrations.Add(celebration);

    /// <inheritdoc/>
    public void Raise(Alert alert) => _alerts.Add(alert);

    /// <inheritdoc/>
    public void Finish(DateTimeOffset at) => IsFinished = true;

    public void NotThisTime(DateTimeOffset at) => SaidNotNow = true;

    /// <inheritdoc/>
    public void Keep(Told told) => News.Keep(told);

    /// <inheritdoc/>
    public void Keep(ReplyAnswer answer) => News.Keep(answer);

    /// <inheritdoc/>
    public void Keep(Strategy strategy) => _strategies.Add(strategy);

    /// <inheritdoc/>
    public void Told(CapacityDecision decision, DateTimeOffset at) => throw NothingDecided();

    /// <inheritdoc/>
    public Task CommitAsync(CancellationToken cancel) => Task.CompletedTask;

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static InvalidOperationException NothingDecided() => new("There is no capacity decision here, so nobody can be told of one.");
}
