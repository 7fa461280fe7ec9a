using ViewsBot.Content.Cards;
using ViewsBot.Content.Reading;

namespace ViewsBot.Content.Templates;

/// <summary>One Adaptive Card template, read once and filled often.</summary>
internal sealed class Template
{
    private readonly TemplatePart _whole;

    private Template(TemplatePart whole) => _whole = whole;

    /// <summary>Reads a template.</summary>
    /// <exception cref="ContentException">It has something the filler does not know.</exception>
    public static Template Of(Fields card) => new(TemplateCompiler.Compile(card.File, card.Part));

    /// <summary>Fills it.</summary>
    /// <exception cref="ContentException">The data lacks something it needs.</exception>
    public FilledCard Fill(CardData data)
    {
        var bytes = CardBytes.Empty();
        _whole.Write(bytes, new Scope(data, data, null));

        return new FilledCard(bytes.ToArray());
    }
}
