namespace ViewsBot.Records.Views;

/// <summary>What own words answer that were written into the diary between home and school.</summary>
public static class DiaryPrompt
{
    /// <summary>The prompt's key.</summary>
    public const string Key = "diary";

    /// <summary>Whether own words stand in the diary.</summary>
    public static bool IsOf(OwnWords words)
    {
        ArgumentNullException.ThrowIfNull(words);

        return words.Prompt == Key;
    }
}
