namespace ViewsBot.Records.Views;

/// <summary>One picture chosen from several, where there is no scale: how to join the meeting, how this was.</summary>
public sealed record Choice
{
    /// <summary>Which choice.</summary>
    public required ChoiceId Id { get; init; }

    /// <summary>What was asked: a prompt's key, such as <c>closing/join-meeting</c>.</summary>
    public required string Prompt { get; init; }

    /// <summary>What was chosen: a stable key, such as <c>send-my-board</c>, an option's key, or <c>not-an-answer:skip</c>.</summary>
    public required string Chosen { get; init; }

    /// <summary>Who, how, in which language and when.</summary>
    public required Origin Origin { get; init; }
}
