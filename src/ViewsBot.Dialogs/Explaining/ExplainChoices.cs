using ViewsBot.Content.Cards;
using ViewsBot.Content.Explaining;
using ViewsBot.Dialogs.Asking;

namespace ViewsBot.Dialogs.Explaining;

/// <summary>What can be chosen on the explainer's cards, as keys.</summary>
internal static class ExplainChoices
{
    /// <summary>The menu.</summary>
    public const string Menu = "menu";

    /// <summary>The page with the questions to take along.</summary>
    public const string Questions = "questions";

    /// <summary>The page after the one that is open, as typed words choose it.</summary>
    public const string Next = "next";

    /// <summary>The page before the one that is open, as typed words choose it.</summary>
    public const string Back = "back";

    private const string Taken = "take/";

    private static readonly Choice GoOn = new(AsideCards.GoOn, "choice/go-on");
    private static readonly Choice All = new(Menu, "explain/all");

    /// <summary>The choice that takes a question along, or leaves it.</summary>
    public static string Take(string question) => Taken + question;

    /// <summary>The question of such a choice.</summary>
    /// <returns><c>null</c> for any other choice.</returns>
    public static string? QuestionOf(string choice) => choice.StartsWith(Taken, StringComparison.Ordinal) ? choice[Taken.Length..] : null;

    /// <summary>The buttons under a page: on, back, all the pictures, and back to the question.</summary>
    public static IReadOnlyList<Choice> Under(ExplainPlace? next, ExplainPlace? back) => Under(next?.ToString(), back?.ToString());

    private static IReadOnlyList<Choice> Under(string? next, string? back) =>
    [
        .. next is null ? Array.Empty<Choice>() : [new Choice(next, "explain/next")],
        .. back is null ? Array.Empty<Choice>() : [new Choice(back, "explain/back")],
        All,
        GoOn,
    ];

    /// <summary>The button under the menu.</summary>
    public static IReadOnlyList<Choice> UnderMenu { get; } = [GoOn];

    /// <summary>What typed words may choose while a page is open.</summary>
    public static IReadOnlyList<Choice> Typed(ExplainBook book, string place)
    {
        if (place == Menu) { return [.. book.Menu.Select(page => new Choice(page.Key, page.TitleKey)), GoOn]; }

        var page = book.Find(ExplainPlace.Read(place).Page);
        var inside = page?.Kind switch
        {
            ExplainKind.Menu => page.Parts.Select(part => new Choice(part.Key, part.WordKey)),
            ExplainKind.Questions => page.Parts.Select(part => new Choice(Take(part.Key), part.WordKey)),
            _ => [],
        };

        return [.. inside, .. Under(Next, Back)];
    }
}
