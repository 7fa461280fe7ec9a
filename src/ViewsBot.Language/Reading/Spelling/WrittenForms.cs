namespace ViewsBot.Language.Reading.Spelling;

/// <summary>Ways of writing a word that say the same: "sooo", "l1ke".</summary>
internal static class WrittenForms
{
    /// <summary>Shortens drawn-out letters: runs of three or more, and a double letter at the end.</summary>
    /// <param name="word">The word as typed.</param>
    /// <param name="keep">How many letters of a run stay: 1 or 2.</param>
    /// <param name="room">Room for the result, as long as the word.</param>
    /// <returns>The shortened word.</returns>
    public static ReadOnlySpan<char> WithoutRuns(ReadOnlySpan<char> word, int keep, Span<char> room)
    {
        var written = 0;
        for (var at = 0; at < word.Length;)
        {
            var end = at;
            while (end < word.Length && word[end] == word[at]) { end++; }

            var isDrawnOut = !char.IsAsciiDigit(word[at]) && (end - at > 2 || (end - at == 2 && end == word.Length));
            var stays = isDrawnOut ? keep : end - at;
            room.Slice(written, stays).Fill(word[at]);
            written += stays;
            at = end;
        }

        return room[..written];
    }

    /// <summary>Turns digits and signs that stand for letters into these, in a word that has letters too.</summary>
    /// <param name="word">The word as typed.</param>
    /// <param name="one">What a 1 stands for: i or l.</param>
    /// <param name="room">Room for the result, as long as the word.</param>
    /// <returns>The word in letters.</returns>
    public static ReadOnlySpan<char> WithoutDigits(ReadOnlySpan<char> word, char one, Span<char> room)
    {
        var letters = 0;
        for (var at = 0; at < word.Length; at++)
        {
            letters += char.IsAsciiDigit(word[at]) ? 0 : 1;
            room[at] = word[at] switch
            {
                '0' => 'o', '1' => one, '3' => 'e', '4' or '@' => 'a', '5' or '$' => 's', '7' => 't', var other => other,
            };
        }

        return letters == 0 ? word : room[..word.Length];
    }
}
