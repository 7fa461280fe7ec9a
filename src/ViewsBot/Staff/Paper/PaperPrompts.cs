namespace ViewsBot.Staff.Paper;

/// <summary>The closing questions that are answered in words, with a picture of one's own, or by choosing one that lies there; by their prompts' keys.</summary>
internal static class PaperPrompts
{
    private static readonly Dictionary<string, IReadOnlyList<string>> All = new()
    {
        ["child"] = ["closing/talk-most", "closing/proud", "closing/stay", "closing/different"],
        ["young-person"] = ["closing/valued", "closing/most-important", "closing/staff-do", "closing/hope", "closing/tell-afterwards"],
        ["parent"] = ["closing/proud-of-child", "closing/good-day", "closing/main-concern", "closing/hopes", "closing/school-do", "closing/try-at-home", "closing/ask-at-meeting"],
    };

    /// <summary>Those of an audience, in the order they are asked.</summary>
    public static IReadOnlyList<string> For(string audience) => All[audience];

    /// <summary>Whether it is answered by choosing one of the pictures.</summary>
    public static bool IsPick(string prompt) => prompt is "closing/talk-most" or "closing/stay" or "closing/different" or "closing/most-important";
}
