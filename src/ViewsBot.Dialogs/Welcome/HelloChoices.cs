using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Asking;

namespace ViewsBot.Dialogs.Welcome;

/// <summary>The choices of hello: the same on each of its cards, so that "OK" is always the way on.</summary>
internal static class HelloChoices
{
    private static readonly Choice Ok = new Choice("ok", "choice/ok").ForYes();
    private static readonly Choice NotNow = new Choice(Controls.Break, "choice/not-now").ForNo();

    /// <summary>Those of a card of hello.</summary>
    public static IReadOnlyList<Choice> All { get; } = [Ok, new(Hello.TellMeMore, "choice/tell-me-more"), NotNow];

    /// <summary>Those of a card that says more: there is nothing after it but the next card.</summary>
    public static IReadOnlyList<Choice> AfterMore { get; } = [Ok, NotNow];
}
