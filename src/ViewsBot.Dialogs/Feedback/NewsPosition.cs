namespace ViewsBot.Dialogs.Feedback;

/// <summary>Where in the news the conversation is.</summary>
public sealed class NewsPosition
{
    /// <summary>The keys of what was told since the news began, in order.</summary>
    public List<string> Told { get; set; } = [];

    /// <summary>Which of them is shown, from 0.</summary>
    public int Index { get; set; }

    /// <summary>Whether "not quite" was said of it, and what was meant is being asked.</summary>
    public bool IsNotQuite { get; set; }
}
