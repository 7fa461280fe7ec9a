using ViewsBot.Language.Reading.Choices;
using ViewsBot.Language.Reading.Languages;
using ViewsBot.Language.Reading.Phrases;
using ViewsBot.Language.Reading.Tokens;

namespace ViewsBot.Language.Reading;

/// <summary>The one reader of typed words. Pure: the same text on the same card is always read the same. Safe to share between threads.</summary>
public sealed class TypedWordsReader
{
    private readonly Dictionary<string, LanguageLists> _languages;
    private readonly Emoticons _emoticons;

    private TypedWordsReader(Dictionary<string, LanguageLists> languages, Emoticons emoticons)
    {
        _languages = languages;
        _emoticons = emoticons;
    }

    /// <summary>Loads every language's lists, <c>words/*.typed.json</c> below the cards folder.</summary>
    /// <param name="cardsFolder">The cards folder.</param>
    /// <returns>A reader, ready.</returns>
    /// <exception cref="TypedWordsFileException">A file is missing or broken; it says which, where, and what was expected.</exception>
    public static TypedWordsReader Load(string cardsFolder) =>
        new(LanguageLoader.Load(cardsFolder, out var emoticons), emoticons);

    /// <summary>Reads a typed reply on a card with a scale. In doubt it gives words, never a guess.</summary>
    /// <param name="text">The reply, of any length.</param>
    /// <param name="card">The card in focus.</param>
    /// <returns>What it was taken for.</returns>
    public Understood Read(string text, CardInFocus card) => Read(text, card, out _);

    /// <summary>Reads a typed reply as one of the choices a card shows: by its words or by its number.</summary>
    /// <param name="text">The reply.</param>
    /// <param name="labels">The choices as shown, in order.</param>
    /// <param name="language">The language of the card, a BCP 47 tag.</param>
    /// <returns>The index of the choice, from 0; null when there is doubt.</returns>
    public int? ReadChoice(string text, IReadOnlyList<string> labels, string language)
    {
        using var tokens = TokenList.Of(text, _emoticons);
        return ChoiceReading.Read(tokens, text, labels, new Speech(language, ListsFor(language).WithoutScale, _emoticons));
    }

    /// <summary>Reads a typed reply as yes or no.</summary>
    /// <param name="text">The reply.</param>
    /// <param name="language">The language of the card, a BCP 47 tag.</param>
    /// <returns>True for yes, false for no; null when there is doubt ("not sure").</returns>
    public bool? ReadYesNo(string text, string language)
    {
        using var tokens = TokenList.Of(text, _emoticons);
        return YesNoReading.Read(tokens, text, new Speech(language, ListsFor(language).WithoutScale, _emoticons));
    }

    /// <summary>Whether the words tell of harm. Tuned to miss nothing: a false alarm is acceptable, a silent drop is not.</summary>
    /// <param name="text">The words, of any length.</param>
    /// <param name="language">The language of the card; every shipped language is looked at whichever it is.</param>
    /// <param name="audience">Who is speaking: "child", "young-person" or "parent".</param>
    /// <returns>True when the safeguarding path should open.</returns>
    public bool TellsOfHarm(string text, string language, string audience)
    {
        using var tokens = TokenList.Of(text, _emoticons);
        var steps = 0;
        return TellsOfHarm(tokens, audience, ref steps)
            || Weighed(tokens, new CardInFocus { Language = language, Audience = audience }, out _, ref steps).Control == Control.TellSomeone;
    }

    /// <summary>Reads, and counts the work: it grows with the length of the text and not faster.</summary>
    /// <param name="text">The reply.</param>
    /// <param name="card">The card in focus.</param>
    /// <param name="steps">How many comparisons it took.</param>
    /// <returns>What it was taken for.</returns>
    internal Understood Read(string text, CardInFocus card, out int steps)
    {
        steps = 0;
        using var tokens = TokenList.Of(text, _emoticons);
        var verdict = Weighed(tokens, card, out var sureness, ref steps);
        if (verdict.Control == Control.TellSomeone || !TellsOfHarm(tokens, card.Audience, ref steps))
        {
            var said = SaidIn(tokens, card, verdict, ref steps);
            return new Understood
            {
                Got = verdict.Got,
                Control = verdict.Control ?? ControlOf(said),
                Said = said,
                Page = verdict.Page > 0 ? ListsFor(card.Language).Pages[verdict.Page - 1] : null,
                Alert = verdict.Control == Control.TellSomeone,
                Sureness = said is not null && sureness == Sureness.NotRead ? Sureness.Near : sureness,
            };
        }

        // What tells of harm is nothing else: it is not placed, and no control may answer it.
        return new Understood { Got = Verdict.Words.Got, Alert = true, Sureness = Sureness.NotRead };
    }

    /// <summary>The text as the reader sees it.</summary>
    /// <param name="text">The text as typed.</param>
    /// <returns>Its tokens with one space between.</returns>
    internal string Normalised(string text)
    {
        using var tokens = TokenList.Of(text, _emoticons);
        return tokens.ToString();
    }

    private Verdict Weighed(in TokenList tokens, CardInFocus card, out Sureness sureness, ref int steps)
    {
        sureness = Sureness.Exact;
        if (PointWords.IndexOf(tokens, card.PointWords, _emoticons) is { } shown) { return Verdict.Point(card.Points[shown]); }

        using var optionName = TokenList.Of(card.OptionName, _emoticons);
        return ListsFor(card.Language).On(card.ScaleKey).Read(tokens, optionName, card.Points, out sureness, ref steps);
    }

    /// <summary>What answers the card is an answer, and what asks for something else is that: only what is left says anything beside.</summary>
    private Said? SaidIn(in TokenList tokens, CardInFocus card, Verdict verdict, ref int steps) =>
        verdict is { Got: Got.Words, Control: null or Control.Help or Control.Repeat } ? ListsFor(card.Language).Said?.Read(tokens, ref steps) : null;

    private static Control? ControlOf(Said? said) => said switch
    {
        Said.AsksWhoSees or Said.NotForFamily => Control.WhoSees,
        _ => null,
    };

    private bool TellsOfHarm(in TokenList tokens, string audience, ref int steps)
    {
        foreach (var lists in _languages.Values)
        {
            if (lists.Harm is not null && lists.Harm.Match(tokens, audience, ref steps)) { return true; }
        }

        return false;
    }

    private LanguageLists ListsFor(string language)
    {
        for (var tag = language; tag.Length > 0; tag = tag.LastIndexOf('-') is var cut and > 0 ? tag[..cut] : "")
        {
            if (_languages.TryGetValue(tag, out var lists)) { return lists; }
        }

        return _languages[LanguageLoader.Shared];
    }
}
