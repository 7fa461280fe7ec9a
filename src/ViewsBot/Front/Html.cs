using System.Text.Encodings.Web;
using System.Text.Unicode;
using ViewsBot.Chat;
using ViewsBot.Content.Words;

namespace ViewsBot.Front;

/// <summary>The frame of the small pages that need no script, and safe text in it.</summary>
internal static class Html
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Text as HTML; nothing in it can be markup.</summary>
    public static string Text(string text) => Encoder.Encode(text);

    /// <summary>A sentence of the language as HTML.</summary>
    public static string Say(this LanguageWords words, string key, params (string Name, string Value)[] values) => Text(words.Get(key, values));

    /// <summary>A whole page.</summary>
    /// <param name="files">The built files.</param>
    /// <param name="words">The page's language.</param>
    /// <param name="titleKey">The key of its title.</param>
    /// <param name="body">What stands in it, already HTML.</param>
    /// <param name="status">The HTTP status.</param>
    public static IResult Page(BuiltFiles files, LanguageWords words, string titleKey, string body, int status = StatusCodes.Status200OK) => Results.Content(
        $"""
        <!doctype html>
        <html lang="{Text(words.Language)}" dir="{(words.Direction == Direction.RightToLeft ? "rtl" : "ltr")}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{words.Say(titleKey)}</title>
        <link rel="icon" href="{files.Address("icon.svg")}">
        <link rel="stylesheet" href="{files.Address("front.css")}">
        </head>
        <body>
        {body}
        </body>
        </html>
        """,
        "text/html; charset=utf-8",
        statusCode: status);
}
