namespace ViewsBot.Language.Noticing;

/// <summary>The scripts that our languages are written in.</summary>
internal enum Script
{
    Latin,
    Arabic,
    Cyrillic,
    Bengali,
    Gurmukhi,
    Gujarati,
    Tamil,
    Han,
}
