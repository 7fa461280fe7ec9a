using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Replies;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.Explaining;

/// <summary>Reads what is tapped or asked while the explainer is open, so that it moves in the explainer and not in the conversation. Pure.</summary>
internal static class ExplainReading
{
    /// <summary>What a tap on one of its cards means.</summary>
    /// <returns><c>null</c> for what means the same on every card, such as a break.</returns>
    public static Meaning? OfTap(Turn turn, Reply.Tapped tap) => tap switch
    {
        { Ask: not Asks.Explain } => null,
        { Choice: AsideCards.GoOn } => new Meaning.WentOn(),
        { Choice: { } choice } => new Meaning.Explain(choice),
        { Control: Controls.TellSomeone } => null,
        { Control: { } control } => OfControl(turn, control) ?? OfOther(control),
        _ => null,
    };

    /// <summary>What a control that was typed means while a page is open.</summary>
    /// <returns><c>null</c> for what means the same on every card.</returns>
    public static Meaning? OfControl(Turn turn, string control) => (control, turn.Talk.Explaining) switch
    {
        (_, null) => null,
        (Controls.GoBack, ExplainChoices.Menu) => new Meaning.WentOn(),
        (Controls.GoBack, _) => new Meaning.Explain(ExplainChoices.Back),
        (Controls.Repeat, { } place) => new Meaning.Explain(place),
        _ => null,
    };

    /// <summary>A page asks nothing, so that leaving it out goes on, and leaves nothing else out.</summary>
    private static Meaning.WentOn? OfOther(string control) =>
        Controls.IsOfTheConversation(control) && control != Controls.GoBack ? null : new Meaning.WentOn();
}
