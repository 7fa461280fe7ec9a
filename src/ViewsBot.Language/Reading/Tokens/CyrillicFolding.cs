namespace ViewsBot.Language.Reading.Tokens;

/// <summary>Cyrillic letters, of which only those are made one that people write for each other: й, ї and є are letters of their own.</summary>
internal static class CyrillicFolding
{
    /// <summary>The plain letter.</summary>
    /// <param name="lower">A letter in lower case.</param>
    /// <returns>The letter it is read as.</returns>
    public static char Plain(char lower) => lower switch
    {
        'ґ' => 'г',
        'ё' => 'е',
        _ => lower,
    };
}
