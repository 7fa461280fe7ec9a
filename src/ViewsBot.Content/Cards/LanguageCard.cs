using ViewsBot.Content.Templates;
using ViewsBot.Content.Words;

namespace ViewsBot.Content.Cards;

/// <summary>
/// The languages to choose from, each by its own name in its own script, beneath a picture: whoever cannot read the card's own language finds
/// theirs all the same. Template <c>language</c>. A choice comes back as <c>{ask, choice}</c> with the language's tag.
/// </summary>
public sealed record LanguageCard : Card
{
    private const int Columns = 2;

    /// <summary>What it asks; comes back with the choice.</summary>
    public required string Ask { get; init; }

    /// <summary>The question.</summary>
    public required Sentence Heading { get; init; }

    /// <summary>The concept key of its picture.</summary>
    public required string PictureKey { get; init; }

    /// <summary>The languages, in the order they are shown.</summary>
    public required IReadOnlyList<LanguageWords> Languages { get; init; }

    /// <summary>The tag of the one that was chosen before; or none.</summary>
    public string? Chosen { get; init; }

    internal override string Template => "language";

    internal override CardData Data(Wording wording)
    {
        var heading = wording.Say(Heading);
        var data = Begin(wording, $"{heading} {string.Join(' ', Languages.Select(language => wording.Words.Get("choice/said", ("word", language.OwnName))))}", heading);
        data.Add("ask", Ask);
        data.Add("heading", heading);
        wording.AddPicture(data, PictureKey);
        data.Add("rows", Languages.Chunk(Columns).Select((row, index) => Row(row, index, wording)).ToArray());

        return data;
    }

    private CardData Row(LanguageWords[] row, int index, Wording wording) => new(3)
    {
        { "row", "choices-" + wording.Number(index + 1) },
        { "choices", row.Select(One).ToArray() },
        { "blanks", Enumerable.Range(0, Columns - row.Length).Select(_ => new CardData(1)).ToArray() },
    };

    private CardData One(LanguageWords language) => new(3)
    {
        { "choice", language.Language },
        { "word", language.OwnName },
        { "style", Wording.StyleOf(language.Language == Chosen) },
    };
}
