namespace ViewsBot.Language.Reading;

/// <summary>The one reader of typed words. Pure: the same text on the same card is always read the same. Safe to share between threads.</summary>
public sealed class TypedWordsReader
{
    private TypedWordsReader() { }

    /// <summary>Loads every language's lists, <c>words/*.typed.json</c> below the cards folder.</summary>
    /// <param name="cardsFolder">The cards folder.</param>
    /// <returns>A reader, ready.</returns>
    /// <exception cref="TypedWordsFileException">A file is missing or broken; it says which, where, and what was expected.</exception>
    public static TypedWordsReader Load(string cardsFolder) => throw new NotImplementedException();

    /// <summary>Reads a typed reply on a card with a scale. In doubt it gives words, never a guess.</summary>
    /// <param name="text">The reply, of any length.</param>
    /// <param name="card">The card in focus.</param>
    /// <returns>What it was taken for.</returns>
    public Understood Read(string text, CardInFocus card) => throw new NotImplementedException();

    /// <summary>Reads a typed reply as one of the choices a card shows: by its words or by its number.</summary>
    /// <param name="text">The reply.</param>
    /// <param name="labels">The choices as shown, in order.</param>
    /// <param name="language">The language of the card, a BCP 47 tag.</param>
    /// <returns>The index of the choice, from 0; null when there is doubt.</returns>
    public int? ReadChoice(string text, IReadOnlyList<string> labels, string language) => throw new NotImplementedException();

    /// <summary>Reads a typed reply as yes or no.</summary>
    /// <param name="text">The reply.</param>
    /// <param name="language">The language of the card, a BCP 47 tag.</param>
    /// <returns>True for yes, false for no; null when there is doubt ("not sure").</returns>
    public bool? ReadYesNo(string text, string language) => throw new NotImplementedException();

    /// <summary>Whether the words tell of harm. Tuned to miss nothing: a false alarm is acceptable, a silent drop is not.</summary>
    /// <param name="text">The words, of any length.</param>
    /// <param name="language">The language of the card; every shipped language is looked at whichever it is.</param>
    /// <param name="audience">Who is speaking: "child", "young-person" or "parent".</param>
    /// <returns>True when the safeguarding path should open.</returns>
    public bool TellsOfHarm(string text, string language, string audience) => throw new NotImplementedException();
}
