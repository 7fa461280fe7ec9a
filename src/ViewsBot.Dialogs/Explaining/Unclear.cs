using ViewsBot.Content.Topics;
using ViewsBot.Records.Views;

namespace ViewsBot.Dialogs.Explaining;

/// <summary>Answers that say that a thing is not known or not clear: it is explained at once, before the next question.</summary>
internal static class Unclear
{
    private const string HowClear = "clear";

    /// <summary>Whether an answer on a scale is one.</summary>
    public static bool Is(Scale scale, Answer answer) => answer switch
    {
        Answer.NotAnswered none => none.Reason == Reason.DontKnow,
        Answer.Placed placed => scale.Key == HowClear && placed.Place != Place.Left,
        _ => false,
    };
}
