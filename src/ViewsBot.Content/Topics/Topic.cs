namespace ViewsBot.Content.Topics;

/// <summary>Something to talk about: one question, asked of each of its options.</summary>
public sealed record Topic
{
    /// <summary>The stable key, such as <c>my-school-day</c>; another audience may have a topic of the same key.</summary>
    public required string Key { get; init; }

    /// <summary>Whom it is for: <c>child</c>, <c>young-person</c> or <c>parent</c>.</summary>
    public required string Audience { get; init; }

    /// <summary>True for the topic people try the board with; what is placed on it is never kept as a view.</summary>
    public required bool IsPractice { get; init; }

    /// <summary>True for a part of a plan, such as <c>next-steps</c>: its options are each pupil's own, and it is not offered to choose.</summary>
    public bool IsOfPlan { get; init; }

    /// <summary>The concept key of its picture.</summary>
    public required string PictureKey { get; init; }

    /// <summary>The scale its options are placed on.</summary>
    public required Scale Scale { get; init; }

    /// <summary>Its options, in the order they are asked: six to ten; none in the cards for a part of a plan.</summary>
    public required IReadOnlyList<Option> Options { get; init; }

    /// <summary>The key of its name, such as <c>topic/my-school-day</c>.</summary>
    public string TitleKey => "topic/" + Key;

    /// <summary>The key of its question as it is shown above a picture.</summary>
    public string StemKey => "stem/" + Key;

    /// <summary>The key of its question as it is said aloud, with a place for <c>{option}</c>.</summary>
    public string SaidKey => "stem-said/" + Key;
}
