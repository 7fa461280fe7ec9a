using ViewsBot.Records.Cycles;

namespace ViewsBot.Dialogs.Explaining;

/// <summary>The stages of a cycle as the keys that the explainer's circle has for them.</summary>
internal static class StageKeys
{
    public static string Of(Stage stage) => stage switch
    {
        Stage.Assess => "assess",
        Stage.Plan => "plan",
        Stage.Do => "do",
        Stage.Review => "review",
        _ => throw new ArgumentOutOfRangeException(nameof(stage)),
    };
}
