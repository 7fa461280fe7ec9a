using System.Collections.Concurrent;
using ViewsBot.Content.Pictures;
using ViewsBot.Content.Templates;
using ViewsBot.Content.Words;

namespace ViewsBot.Content.Cards;

/// <summary>The cards, ready to be filled.</summary>
public sealed class CardSet
{
    private readonly Dictionary<string, Template> _templates;
    private readonly ConcurrentDictionary<(LanguageWords Words, bool OffersLanguages), ControlRows> _controls = new();
    private readonly PictureSet _pictures;

    internal CardSet(IReadOnlyDictionary<string, Template> templates, PictureSet pictures) => (_templates, _pictures) = (templates.ToDictionary(), pictures);

    internal IEnumerable<string> Names => _templates.Keys;

    /// <summary>Fills the template of a card.</summary>
    /// <param name="card">What it is to say.</param>
    /// <param name="surface">What it will be seen on.</param>
    /// <exception cref="KeyNotFoundException">It names a sentence or a picture that there is not.</exception>
    public FilledCard Fill(Card card, Surface surface)
    {
        var filled = Fill(card.Template, DataOf(card, surface));

        return surface.Beneath is { } english ? EnglishBeneath.Put(filled, Fill(card.Template, DataOf(card, surface with { Words = english }))) : filled;
    }

    internal CardData DataOf(Card card, Surface surface) =>
        card.Data(new Wording(surface, ControlsOf(surface), _pictures));

    private ControlRows ControlsOf(Surface surface) => _controls.GetOrAdd((surface.Words, surface.OffersLanguages), of => new ControlRows(of.Words, of.OffersLanguages));

    internal FilledCard Fill(string template, CardData data) => _templates[template].Fill(data);
}
