using ViewsBot.Content.Pictures;
using ViewsBot.Content.Words;

namespace ViewsBot.Content.Cards;

/// <summary>What a card will be seen on: in which language, and with pictures from where.</summary>
/// <param name="Words">The words of the language.</param>
/// <param name="PicturesUrl">Where the pictures are, without a slash at the end: <c>/pictures</c>, or a full address for another server's page.</param>
/// <param name="Format">How it can show pictures.</param>
public sealed record Surface(LanguageWords Words, string PicturesUrl, PictureFormat Format)
{
    /// <summary>What stands beneath each text, where it says something else than the text: the same words with some of them, or all, in English; or nothing.</summary>
    public LanguageWords? Beneath { get; init; }

    /// <summary>Whether there are languages to choose from.</summary>
    public bool OffersLanguages { get; init; }
}
