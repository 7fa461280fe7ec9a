using ViewsBot.Content.Topics;
using ViewsBot.Records.Views;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Cycles;

/// <summary>One topic of a board, as it stands on the page: three columns, what is no answer, what was not asked, and how it came to be.</summary>
internal sealed record TopicOnPage
{
    /// <summary>The topic's key, to tell two sections apart.</summary>
    public required string Key { get; init; }

    /// <summary>The topic's name.</summary>
    public required string Title { get; init; }

    /// <summary>The question that was asked of each option.</summary>
    public required string Stem { get; init; }

    /// <summary>The columns, in the scale's order.</summary>
    public required IReadOnlyList<ColumnOnPage> Columns { get; init; }

    /// <summary>Each reason there is no answer, with the options it was given for.</summary>
    public required IReadOnlyList<(string Reason, string Options)> NotAnswered { get; init; }

    /// <summary>The words of the options nobody asked about yet.</summary>
    public required IReadOnlyList<string> NotAsked { get; init; }

    /// <summary>Everything that was said about each option, oldest first.</summary>
    public required IReadOnlyList<HistoryOnPage> Histories { get; init; }

    /// <summary>The pattern its answers ran in, or <c>null</c>.</summary>
    public AnswerPattern? Pattern { get; init; }
}

/// <summary>A point of the scale and what was placed there.</summary>
internal sealed record ColumnOnPage(ShownPoint Point, IReadOnlyList<PlacedOnPage> Placed);

/// <summary>An option where it stands now.</summary>
internal sealed record PlacedOnPage(Option Option, string Word, Placement Placement, bool WasChanged)
{
    /// <summary>How it came there, where that was not alone, at once and from three answers.</summary>
    public IReadOnlyList<string> How =>
    [
        .. WasChanged ? ["changed"] : Array.Empty<string>(),
        .. Placement.Origin.Helper is Helper.ReadToMe or Helper.PointedForMe ? [InWords.Of(Placement.Origin.Helper)] : Array.Empty<string>(),
        .. Placement.Scale == ScaleForm.ThreePoints ? Array.Empty<string>() : [InWords.Of(Placement.Scale)],
    ];
}

/// <summary>Everything that was said about one option, oldest first, each with its answer in words.</summary>
internal sealed record HistoryOnPage(string Option, IReadOnlyList<(Placement Placement, string Answer)> Answers);

/// <summary>Draws a board topic by topic, as the speaker left it.</summary>
internal static class BoardOnPage
{
    /// <summary>The topics of a board, in the order they were talked about.</summary>
    /// <param name="board">The board.</param>
    /// <param name="other">The same speaker's other board: what stands there was asked, though it is not shown here.</param>
    /// <param name="isWhole">Whether the whole of it is to be seen.</param>
    /// <param name="names">What this speaker's options are called.</param>
    /// <param name="pictured">Gives keys their words and pictures.</param>
    public static IReadOnlyList<TopicOnPage> Of(Board board, Board other, bool isWhole, OptionNames names, Pictured pictured) =>
        [.. board.Options.Select(option => option.Topic).Distinct().Select(topic => Of(board, other, topic, isWhole, names, pictured))];

    /// <summary>What was not asked, and whether answers make a pattern, can be told of a whole board alone: what is not shared would seem not asked.</summary>
    private static TopicOnPage Of(Board board, Board other, string key, bool isWhole, OptionNames names, Pictured pictured)
    {
        var topic = names.Topic(key);

        return new TopicOnPage
        {
            Key = key,
            Title = pictured.Say(topic?.TitleKey ?? key),
            Stem = topic is null ? "" : pictured.Say(topic.StemKey),
            Columns = topic is null ? [] : [.. ColumnsOf(board, topic).Select(point => Column(board, topic, point, names))],
            NotAnswered = NotAnswered(board, key, names, pictured),
            NotAsked = topic is null || !isWhole ? [] : [.. NotAsked(board, other, topic, names)],
            Histories = [.. InTopic(board, key).Select(option => HistoryOf(board, option, names))],
            Pattern = isWhole ? AnswerPatterns.Of(board, key) : null,
        };
    }

    private static IEnumerable<string> NotAsked(Board board, Board other, Topic topic, OptionNames names) =>
        from option in topic.Options
        let key = new OptionKey(option.Key)
        where names.IsAsked(key) && (board.Now(key) ?? other.Now(key)) is null
        select names.Word(key);

    private static HistoryOnPage HistoryOf(Board board, OptionKey option, OptionNames names) =>
        new(names.Word(option), [.. board.History(option).Select(placement => (placement, names.Answer(placement)))]);

    /// <summary>The three points, and "not sure" where that was chosen: it is not the middle.</summary>
    private static IReadOnlyList<ShownPoint> ColumnsOf(Board board, Topic topic) =>
        topic.Scale.Columns(ScaleForms.Three, InTopic(board, topic.Key).Select(option => AnswerKeys.ShownOf(board.Now(option)!)));

    private static ColumnOnPage Column(Board board, Topic topic, ShownPoint point, OptionNames names) => new(point,
    [
        .. from option in topic.Options
           let now = board.Now(new(option.Key))
           where now is not null && AnswerKeys.ShownOf(now) == point.Column
           select new PlacedOnPage(option, names.Word(new(option.Key)), now, board.History(new(option.Key)).Count > 1),
    ]);

    private static IReadOnlyList<(string, string)> NotAnswered(Board board, string topic, OptionNames names, Pictured pictured) =>
    [
        .. from option in InTopic(board, topic)
           let reason = (board.Now(option)!.Answer as Answer.NotAnswered)?.Reason
           where reason is not null
           group names.Word(option) by reason.Value into same
           orderby same.Key
           select (pictured.Word(same.Key), string.Join(", ", same)),
    ];

    private static IEnumerable<OptionKey> InTopic(Board board, string topic) => board.Options.Where(option => option.Topic == topic);
}
