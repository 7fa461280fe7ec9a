namespace ViewsBot.Language.Reading.Tokens;

/// <summary>Letters and vowel signs of Devanagari, Bengali, Gurmukhi, Gujarati and Tamil, without the dots that many leave out.</summary>
internal static class IndicFolding
{
    /// <summary>Whether a sign is read as if it were not there: nukta, Bengali candrabindu, Gurmukhi addak.</summary>
    /// <param name="character">The sign as typed.</param>
    /// <returns>True when it is.</returns>
    public static bool IsDropped(char character) => character
        is '\u093C' or '\u09BC' or '\u0A3C' or '\u0ABC' or '\u0981' or '\u0A71';

    /// <summary>The letter without its nukta, and one nasal sign for both of Gurmukhi.</summary>
    /// <param name="letter">The letter or sign as typed.</param>
    /// <returns>The letter it is read as.</returns>
    public static char Plain(char letter) => letter switch
    {
        '\u0929' => '\u0928',
        '\u0931' => '\u0930',
        '\u0934' => '\u0933',
        '\u0958' => '\u0915',
        '\u0959' => '\u0916',
        '\u095A' => '\u0917',
        '\u095B' => '\u091C',
        '\u095C' => '\u0921',
        '\u095D' => '\u0922',
        '\u095E' => '\u092B',
        '\u095F' => '\u092F',
        '\u09DC' => '\u09A1',
        '\u09DD' => '\u09A2',
        '\u09DF' => '\u09AF',
        '\u0A33' => '\u0A32',
        '\u0A36' => '\u0A38',
        '\u0A59' => '\u0A16',
        '\u0A5A' => '\u0A17',
        '\u0A5B' => '\u0A1C',
        '\u0A5E' => '\u0A2B',
        '\u0A01' or '\u0A70' => '\u0A02',
        _ => letter,
    };
}
