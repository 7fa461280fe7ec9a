using ViewsBot.Records.Alerts;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;

namespace ViewsBot.Records.Paper;

/// <summary>What somebody laid on a paper board and said beside it, as a member of staff keys it.</summary>
public sealed record PaperBoard
{
    /// <summary>Whose board.</summary>
    public required SessionId Session { get; init; }

    /// <summary>The number of what was keyed last for this session when its page was opened; 0 for nothing.</summary>
    public long LastKeyed { get; init; }

    /// <summary>The placements; each says that it came on paper.</summary>
    public required IReadOnlyList<Placement> Placements { get; init; }

    /// <summary>Own words to the closing questions.</summary>
    public required IReadOnlyList<OwnWords> Words { get; init; }

    /// <summary>The pictures they chose at closing questions, and what lies on paper.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>The scans of pictures they made.</summary>
    public IReadOnlyList<PictureOnFile> Pictures { get; init; } = [];

    /// <summary>Words that tell of harm: they go to the safeguarding lead, and stand nowhere else.</summary>
    public required IReadOnlyList<Alert> Alerts { get; init; }
}
