namespace ViewsBot.Content.Words;

/// <summary>Whether a speaker of the language has read a sentence.</summary>
public abstract record WordStatus
{
    private WordStatus() { }

    /// <summary>Not yet read by a speaker: staff are shown so, and a view keeps it.</summary>
    public sealed record Draft : WordStatus;

    /// <summary>Read and found right, by whom and on which day.</summary>
    public sealed record Checked(string By, DateOnly On) : WordStatus;
}
