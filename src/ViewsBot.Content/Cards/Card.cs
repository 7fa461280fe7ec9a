using ViewsBot.Content.Templates;
using ViewsBot.Content.Words;

namespace ViewsBot.Content.Cards;

/// <summary>
/// What a card is to say, as keys; <see cref="CardSet.Fill(Card, Surface)"/> makes the Adaptive Card of it.
/// Whatever is tapped on it comes back as keys only.
/// </summary>
public abstract record Card
{
    private protected Card() { }

    /// <summary>A line above everything else, such as the thank-you for the tap before; or none.</summary>
    public Sentence? Note { get; init; }

    /// <summary>The language it is said in where that is another than the conversation's; or none.</summary>
    public LanguageWords? Language { get; init; }

    /// <summary>The template's name: its folder under <c>cards/templates</c>.</summary>
    internal abstract string Template { get; }

    /// <summary>Whether "I don't know" is "I don't know about this" here, in the same place: it is kept alike, and explained.</summary>
    private protected virtual bool SaysAboutThis => false;

    /// <summary>What the template is filled with.</summary>
    internal abstract CardData Data(Wording wording);

    /// <summary>What every template needs.</summary>
    private protected CardData Begin(Wording wording, string said, string fallback)
    {
        var note = Note?.In(wording.Words) ?? "";
        var data = new CardData(24)
        {
            { "lang", wording.Words.Language },
            { "rtl", wording.IsRightToLeft },
            { "pictures", wording.PicturesUrl },
            { "hasNote", note.Length > 0 },
            { "note", note },
            { "speak", note.Length > 0 ? $"{note} {said}" : said },
            { "fallback", fallback },
        };
        wording.AddControls(data, SaysAboutThis);

        return data;
    }
}
