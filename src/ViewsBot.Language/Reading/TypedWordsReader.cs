using System.Collections.Concurrent;
using ViewsBot.Language.Reading.Choices;
using ViewsBot.Language.Reading.Languages;
using ViewsBot.Language.Reading.Phrases;
using ViewsBot.Language.Reading.Spelling;
using ViewsBot.Language.Reading.Tokens;

namespace ViewsBot.Language.Reading;

/// <summary>The one reader of typed words. Pure: the same text on the same card is always read the same. Safe to share between threads.</summary>
public sealed class TypedWordsReader
{
    /// <summary>What tells of harm is nothing else: it is not placed, and no control may answer it.</summary>
    private static readonly Understood Told = new() { Got = Verdict.Words.Got, Alert = true, Sureness = Sureness.NotRead };

    private readonly LanguageShelf _languages;
    private readonly OtherLanguages _others;
    private readonly Emoticons _emoticons;
    private readonly ConcurrentDictionary<string, Task> _expected = new(StringComparer.OrdinalIgnoreCase);

    private TypedWordsReader(LanguageShelf languages, Emoticons emoticons)
    {
        _languages = languages;
        _others = new OtherLanguages(languages);
        _emoticons = emoticons;
    }

    /// <summary>Loads <c>words/*.typed.json</c> below the cards folder: English and what all languages share at once, every other language when it is first needed.</summary>
    /// <param name="cardsFolder">The cards folder.</param>
    /// <returns>A reader, ready.</returns>
    /// <exception cref="TypedWordsFileException">One of the two files is missing or broken; it says which, where, and what was expected.</exception>
    public static TypedWordsReader Load(string cardsFolder) =>
        new(LanguageLoader.Load(cardsFolder, out var emoticons), emoticons);

    /// <summary>Makes every other language ready before it is needed; a text typed meanwhile waits for it.</summary>
    /// <param name="cancel">Leaves the rest for when it is needed.</param>
    /// <exception cref="TypedWordsFileException">A file is broken; it says which, where, and what was expected.</exception>
    public void PrepareEveryLanguage(CancellationToken cancel)
    {
        for (var index = 0; index < _languages.Count && !cancel.IsCancellationRequested; index++) { _ = _languages[index]; }

        // What the others learn from their examples takes a moment and some memory: only where somebody writes so.
        _ = _languages.English.SecondLook?.Value;
    }

    /// <summary>Says that somebody is spoken to in a language and may soon type in it: what is learned from its examples is learned meanwhile. Returns at once.</summary>
    /// <param name="language">A BCP 47 tag.</param>
    public void Expect(string language) =>
        _ = _expected.GetOrAdd(language, static (tag, reader) => Task.Run(() => _ = reader._languages.For(tag).SecondLook?.Value), this);

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
        return ChoiceReading.Read(tokens, text, labels, new Speech(language, _languages.For(language).WithoutScale, _emoticons));
    }

    /// <summary>Reads a typed reply as one of the choices a card shows: by its words or as "the second one", where a number counts something else than the choices.</summary>
    /// <param name="text">The reply.</param>
    /// <param name="labels">The choices as shown, in order.</param>
    /// <param name="language">The language of the card, a BCP 47 tag.</param>
    /// <returns>The index of the choice, from 0; null when there is doubt.</returns>
    public int? ReadChoiceNamed(string text, IReadOnlyList<string> labels, string language)
    {
        using var tokens = TokenList.Of(text, _emoticons);
        return ChoiceReading.ReadNamed(tokens, text, labels, new Speech(language, _languages.For(language).WithoutScale, _emoticons));
    }

    /// <summary>Reads a typed reply as one of the choices a card shows, where it says one in other words than the card's: "by myself" for "I am on my own".</summary>
    /// <param name="text">The reply.</param>
    /// <param name="keys">The keys of the choices' words, in order.</param>
    /// <param name="card">The card in focus.</param>
    /// <returns>The index of the choice, from 0; null when it says none, or more than one.</returns>
    public int? ReadChoiceSaid(string text, IReadOnlyList<string> keys, CardInFocus card)
    {
        using var tokens = TokenList.Of(text, _emoticons);
        return _languages.For(card.Language).Choices?.Read(tokens, keys, card.Audience);
    }

    /// <summary>Reads a typed reply as yes or no.</summary>
    /// <param name="text">The reply.</param>
    /// <param name="language">The language of the card, a BCP 47 tag.</param>
    /// <returns>True for yes, false for no; null when there is doubt ("not sure").</returns>
    public bool? ReadYesNo(string text, string language)
    {
        using var tokens = TokenList.Of(text, _emoticons);
        return YesNoReading.Read(tokens, text, new Speech(language, _languages.For(language).WithoutScale, _emoticons));
    }

    /// <summary>Whether a typed reply is a number and nothing else, whatever it counts.</summary>
    /// <param name="text">The reply.</param>
    /// <param name="language">The language of the card, a BCP 47 tag.</param>
    /// <returns>True for a number in digits of any script, or in words where the language's recogniser knows them.</returns>
    public bool IsNumber(string text, string language)
    {
        using var tokens = TokenList.Of(text, _emoticons);
        return ChoiceReading.IsNumber(tokens, text, new Speech(language, _languages.For(language).WithoutScale, _emoticons));
    }

    /// <summary>Whether the words tell of harm. Tuned to miss nothing: a false alarm is acceptable, a silent drop is not.</summary>
    /// <param name="text">The words, of any length.</param>
    /// <param name="language">The language of the card; every shipped language is looked at whichever it is.</param>
    /// <param name="audience">Who is speaking: "child", "young-person" or "parent".</param>
    /// <returns>True when the safeguarding path should open.</returns>
    public bool TellsOfHarm(string text, string language, string audience)
    {
        using var tokens = TokenList.Of(text, _emoticons);
        var card = new CardInFocus { Language = language, Audience = audience };
        var steps = 0;
        if (TellsOfHarm(tokens, card, ref steps)) { return true; }

        var verdict = Heard(tokens, card, out _, ref steps);
        return verdict.Control == Control.TellSomeone || (verdict == Verdict.Words && LooksLikeTelling(tokens, card, ref steps));
    }

    /// <summary>Whether every word of a text is listed in a language, as it was typed.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">The language, a BCP 47 tag.</param>
    /// <returns>False for a text without words, or one too long to be an answer.</returns>
    internal bool HasEveryWord(string text, string language)
    {
        using var tokens = TokenList.Of(text, _emoticons);
        var steps = 0;
        return _languages.For(language).WithoutScale.HasEveryWord(tokens, ref steps);
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
        var verdict = Heard(tokens, card, out var sureness, ref steps);
        if (verdict.Control != Control.TellSomeone && TellsOfHarm(tokens, card, ref steps)) { return Told; }

        var said = SaidIn(tokens, card, verdict, ref steps);
        if (verdict == Verdict.Words && said is null)
        {
            if (LooksLikeTelling(tokens, card, ref steps)) { return Told; }

            if (Likely(tokens, card, ref steps) is { } likely) { (verdict, sureness) = (likely, Sureness.Near); }
        }

        // "This is stupid" may be said of the picture or of being asked: it is no answer, and stays as it was said.
        if (said is not null && verdict.Got is Got.Point) { (verdict, sureness) = (Verdict.Words, Sureness.NotRead); }

        return new Understood
        {
            Got = verdict.Got,
            Control = verdict.Control ?? ControlOf(said),
            Said = said,
            Page = verdict.Page > 0 ? _languages.For(card.Language).Pages[verdict.Page - 1] : null,
            Alert = verdict.Control == Control.TellSomeone,
            Sureness = said is not null && sureness == Sureness.NotRead ? Sureness.Near : sureness,
        };
    }

    /// <summary>The text as the reader sees it.</summary>
    /// <param name="text">The text as typed.</param>
    /// <returns>Its tokens with one space between.</returns>
    internal string Normalised(string text)
    {
        using var tokens = TokenList.Of(text, _emoticons);
        return tokens.ToString();
    }

    /// <summary>What is read in the card's language; and where that is nothing, a control that is heard in every language.</summary>
    private Verdict Heard(in TokenList tokens, CardInFocus card, out Sureness sureness, ref int steps)
    {
        var own = _languages.For(card.Language);
        var verdict = Weighed(tokens, card, own, out sureness, ref steps);

        // What is a slip here and word for word another language is said in that one, and this one only guesses at it.
        if (sureness == Sureness.Near && verdict.Control != Control.TellSomeone && _others.HaveEveryWord(tokens, own, ref steps)) { (verdict, sureness) = (Verdict.Words, Sureness.NotRead); }

        if (verdict != Verdict.Words || _others.Ask(tokens, card, own, ref steps) is not { } asked) { return verdict; }

        sureness = Sureness.Exact;
        return Verdict.Asks(asked, page: 0);
    }

    private Verdict Weighed(in TokenList tokens, CardInFocus card, LanguageLists own, out Sureness sureness, ref int steps)
    {
        sureness = Sureness.Exact;
        if (PointWords.IndexOf(tokens, card.PointWords, _emoticons) is { } shown) { return Verdict.Point(card.Points[shown]); }

        using var optionName = TokenList.Of(card.OptionName, _emoticons);
        return own.On(card.ScaleKey).Read(tokens, optionName, card.Points, out sureness, ref steps);
    }

    /// <summary>What answers the card is an answer, and what asks for something else is that: only what is left says anything beside, and a mood that only sounds like an answer.</summary>
    private Said? SaidIn(in TokenList tokens, CardInFocus card, Verdict verdict, ref int steps)
    {
        if (verdict.Got is not (Got.Words or Got.Point) || verdict.Control is not (null or Control.Help or Control.Repeat)) { return null; }

        return _languages.For(card.Language).Said?.Read(tokens, isAnswer: verdict.Got is Got.Point, ref steps);
    }

    private static Control? ControlOf(Said? said) => said switch
    {
        Said.AsksWhoSees or Said.NotForFamily => Control.WhoSees,
        _ => null,
    };

    private bool TellsOfHarm(in TokenList tokens, CardInFocus card, ref int steps)
    {
        var own = _languages.For(card.Language);
        return own.Harm?.Match(tokens, Looking.Mending, harmless: default, card.Audience, ref steps) == true || _others.TellOfHarm(tokens, own, card.Audience, ref steps);
    }

    /// <summary>Whether words of which the lists know nothing are like those that tell of harm, in the card's language or in English where most of them are English.</summary>
    private bool LooksLikeTelling(in TokenList tokens, CardInFocus card, ref int steps)
    {
        var own = _languages.For(card.Language);
        return own.SecondLook?.Value.TellsOfHarm(tokens, ref steps) == true
            || (own != _languages.English && OtherLanguages.AreMostKnown(tokens, _languages.English) && _languages.English.SecondLook?.Value.TellsOfHarm(tokens, ref steps) == true);
    }

    /// <summary>
    /// What a reply to a picture most likely is, where the lists know only a part of it. Where something is to be told in one's own words, they are that.
    /// An answer is only what the lists do not speak against.
    /// </summary>
    private Verdict? Likely(in TokenList tokens, CardInFocus card, ref int steps)
    {
        if (card.ScaleKey is null || _languages.For(card.Language) is not { SecondLook.Value: var look } own) { return null; }

        using var optionName = TokenList.Of(card.OptionName, _emoticons);
        var likely = look.Likely(tokens, own.On(card.ScaleKey), optionName, card.Points, out var isGuess, ref steps);

        // A slip here that is word for word another language is said in that one: no answer is guessed from it.
        return isGuess && likely?.Got is Got.Point && _others.HaveEveryWord(tokens, own, ref steps) ? null : likely;
    }
}
