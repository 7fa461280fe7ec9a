namespace ViewsBot.Chat;

/// <summary>The page a conversation is held on: a frame, which the client fills.</summary>
internal static class ChatPage
{
    public static IResult Show(BuiltFiles files) => Results.Content(
        $"""
        <!doctype html>
        <html lang="en" dir="ltr">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <link rel="stylesheet" href="{files.Address("chat.css")}">
        <script type="module" src="{files.Address("chat.js")}"></script>
        </head>
        <body></body>
        </html>
        """,
        "text/html; charset=utf-8");
}
