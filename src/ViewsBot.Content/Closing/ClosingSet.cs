using static ViewsBot.Content.Closing.ClosingKind;

namespace ViewsBot.Content.Closing;

/// <summary>The closing questions of each audience, in their order: a conversation asks them, and staff key them from paper.</summary>
public static class ClosingSet
{
    private static readonly Dictionary<string, IReadOnlyList<ClosingQuestion>> All = new()
    {
        ["child"] =
        [
            new(Pick, "closing/talk-most"),
            new(Write, "closing/proud"),
            new(Pick, "closing/stay"),
            new(Pick, "closing/different"),
            new(Choose, "closing/join"),
            new(Choose, "closing/how-was-it"),
        ],
        ["young-person"] =
        [
            new(Write, "closing/valued"),
            new(Pick, "closing/most-important"),
            new(Write, "closing/staff-do"),
            new(Write, "closing/hope"),
            new(Choose, "closing/not-to-share"),
            new(Write, "closing/ask-me-first-about") { GoesOnFrom = ("closing/not-to-share", "ask-me-first") },
            new(Write, "closing/one-person-who") { GoesOnFrom = ("closing/not-to-share", "one-person") },
            new(Write, "closing/tell-afterwards"),
            new(Choose, "closing/tell-how"),
            new(Choose, "closing/join"),
            new(Choose, "closing/how-was-it"),
        ],
        ["parent"] =
        [
            new(Write, "closing/proud-of-child"),
            new(Write, "closing/good-day"),
            new(Write, "closing/main-concern"),
            new(Write, "closing/hopes"),
            new(Write, "closing/school-do"),
            new(Write, "closing/try-at-home"),
            new(Write, "closing/ask-at-meeting"),
            new(Choose, "closing/join"),
            new(Choose, "closing/meet-language"),
            new(Choose, "closing/meet-time"),
            new(Choose, "closing/meet-way"),
            new(Choose, "closing/private"),
            new(Choose, "closing/how-was-it"),
        ],
    };

    /// <summary>Those of an audience.</summary>
    public static IReadOnlyList<ClosingQuestion> For(string audience) => All[audience];
}
