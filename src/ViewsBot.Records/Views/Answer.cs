namespace ViewsBot.Records.Views;

/// <summary>What was said about one option.</summary>
public abstract record Answer
{
    private Answer() { }

    /// <summary>A place on the topic's scale.</summary>
    public sealed record Placed(Place Place) : Answer;

    /// <summary>Not an answer, and never counted as the middle of the scale.</summary>
    public sealed record NotAnswered(Reason Reason) : Answer;
}
