namespace ViewsBot.Dialogs.Feedback;

/// <summary>Tells the key of news, which a card of news asks by, from other questions.</summary>
internal static class NewsKeys
{
    private static readonly string[] Kinds = ["replies/", "decisions/", "celebrations/"];

    /// <summary>Whether a question's name is a key of news.</summary>
    public static bool IsOne(string ask) => Array.Exists(Kinds, kind => ask.StartsWith(kind, StringComparison.Ordinal));
}
