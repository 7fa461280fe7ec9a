namespace ViewsBot.Chat;

/// <summary>Who made the pictures, the typeface and the code that the pages use.</summary>
internal static class CreditsPage
{
    // Names, not sentences: they are the same in every language.
    private static readonly (string What, string Licence, string Address)[] Made =
    [
        ("Atkinson Hyperlegible, Braille Institute of America", "SIL Open Font License 1.1", "https://www.brailleinstitute.org/freefont/"),
        ("OpenDyslexic, Abbie Gonzalez", "SIL Open Font License 1.1", "https://opendyslexic.org/"),
        ("Noto Sans and Noto Nastaliq Urdu, Google", "SIL Open Font License 1.1", "https://notofonts.github.io/"),
        ("Adaptive Cards, Microsoft", "MIT", "https://adaptivecards.io/"),
        ("Bot Framework Web Chat, Microsoft", "MIT", "https://github.com/microsoft/BotFramework-WebChat"),
        ("GOV.UK Frontend, Crown copyright", "MIT", "https://frontend.design-system.service.gov.uk/"),
    ];

    public static IResult Show(BuiltFiles files, PageWords pageWords, string? language)
    {
        var words = pageWords.In(language);
        var title = words.Get("credits/title");
        var rows = string.Join('\n', Made.Select(Row));

        return Page.Of(words, title, Page.Styles(files, words),
            $"""
            <header><h1>{Page.Encode(title)}</h1></header>
            <div class="page"><main>
            <section class="card credits">
            <p>{Page.Encode(words.Get("credits/made-by", ("by", "OpenMoji")))} {Link("https://openmoji.org/", "openmoji.org")}</p>
            <p>{Page.Encode(words.Get("credits/licence", ("licence", "CC BY-SA 4.0")))} {Link("https://creativecommons.org/licenses/by-sa/4.0/", "CC BY-SA 4.0")}</p>
            <ul lang="en">
            {rows}
            </ul>
            </section>
            </main></div>
            """);
    }

    private static string Row((string What, string Licence, string Address) made) =>
        $"<li>{Link(made.Address, made.What)} ({Page.Encode(made.Licence)})</li>";

    private static string Link(string address, string text) =>
        $"""<a href="{Page.Encode(address)}" rel="noreferrer">{Page.Encode(text)}</a>""";
}
