using ViewsBot.Records.Views;

namespace ViewsBot.Records.Paper;

/// <summary>Says with a choice that somebody answered a closing question with a picture which lies on paper at school, and was not scanned.</summary>
public static class KeptOnPaper
{
    private const string Prefix = "on-paper/";
    private const string ClosingPrefix = "closing/";

    /// <summary>What is chosen there.</summary>
    public const string Chosen = "kept";

    /// <summary>Whether a choice says so.</summary>
    public static bool IsOne(Choice choice)
    {
        ArgumentNullException.ThrowIfNull(choice);

        return choice.Chosen == Chosen && ClosingOf(choice.Prompt) is not null;
    }

    /// <summary>The choice's prompt for a closing question such as <c>closing/proud</c>.</summary>
    public static string PromptOf(string closing)
    {
        ArgumentNullException.ThrowIfNull(closing);

        return Prefix + closing[ClosingPrefix.Length..];
    }

    /// <summary>The closing question that a choice's prompt is about, or <c>null</c> for any other prompt.</summary>
    public static string? ClosingOf(string prompt)
    {
        ArgumentNullException.ThrowIfNull(prompt);

        return prompt.StartsWith(Prefix, StringComparison.Ordinal) ? ClosingPrefix + prompt[Prefix.Length..] : null;
    }
}
