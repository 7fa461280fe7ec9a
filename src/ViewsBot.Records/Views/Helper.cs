namespace ViewsBot.Records.Views;

/// <summary>How somebody helped with an answer; kept with every one.</summary>
public enum Helper
{
    /// <summary>Nobody helped.</summary>
    Alone,

    /// <summary>Somebody read the question aloud.</summary>
    ReadToMe,

    /// <summary>Somebody pointed or tapped where the speaker said.</summary>
    PointedForMe,

    /// <summary>Somebody answered for the speaker: a view of theirs, on a board of its own.</summary>
    AnsweredForMe,
}
