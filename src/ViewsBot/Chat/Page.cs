using System.Text.Encodings.Web;
using ViewsBot.Content.Words;

namespace ViewsBot.Chat;

/// <summary>The frame of a page: what stands in every head, and the words' language and direction.</summary>
internal static class Page
{
    /// <summary>The media type of a page.</summary>
    public const string Html = "text/html; charset=utf-8";

    /// <summary>A whole page.</summary>
    /// <param name="words">The words it is written in.</param>
    /// <param name="title">Its title, as it is read.</param>
    /// <param name="head">What else stands in its head, as HTML.</param>
    /// <param name="body">Its body, as HTML.</param>
    /// <param name="status">The HTTP status.</param>
    public static IResult Of(LanguageWords words, string title, string head, string body, int status = StatusCodes.Status200OK) =>
        Results.Content(Written(words, title, head, body), Html, statusCode: status);

    /// <summary>A whole page as HTML: see <see cref="Of"/>.</summary>
    public static string Written(LanguageWords words, string title, string head, string body) =>
        $"""
        <!doctype html>
        <html lang="{Encode(words.Language)}" dir="{PageWords.DirectionOf(words)}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{Encode(title)}</title>
        {head}
        </head>
        <body>
        {body}
        </body>
        </html>
        """;

    /// <summary>The icon, the typeface, the styles of our own pages, and what puts the chosen look on before the page is drawn.</summary>
    /// <param name="files">The files the build made.</param>
    /// <param name="words">The words the page is written in: who reads no Chinese is not told where its hundred pieces of typeface are until the page turns to it.</param>
    public static string Styles(BuiltFiles files, LanguageWords words) =>
        $"""
        <link rel="icon" href="{files.Address("icon.svg")}" type="image/svg+xml">
        {Typeface(files, "400")}
        {Typeface(files, "700")}
        <script src="{files.Address("look.js")}"></script>
        <link rel="stylesheet" href="{files.Address("chat.css")}">
        <link rel="stylesheet" href="{files.Address("han.css")}" data-of="zh"{(words.Language.StartsWith("zh", StringComparison.Ordinal) ? "" : " disabled")}>
        """;

    /// <summary>A sentence as it may stand in HTML.</summary>
    public static string Say(this LanguageWords words, string key, params (string Name, string Value)[] values) => Encode(words.Get(key, values));

    /// <summary>Text as it may stand in HTML, in a value of an attribute too.</summary>
    public static string Encode(string text) => HtmlEncoder.Default.Encode(text);

    // Asked for early: else the browser finds out that it needs it only when the styles are read.
    private static string Typeface(BuiltFiles files, string weight) =>
        $"""<link rel="preload" href="{files.Address($"atkinson-hyperlegible-latin-{weight}-normal.woff2")}" as="font" type="font/woff2" crossorigin>""";
}
