using System.Globalization;
using System.Text;

namespace ViewsBot.Records.Invitations;

/// <summary>The words that open an invitation, as a child may type them: lower case, one hyphen between two words.</summary>
public readonly record struct InvitationCode
{
    /// <summary>The longest text that is looked at: a code is far shorter.</summary>
    private const int MostCharacters = 200;

    private InvitationCode(string value) => Value = value;

    /// <summary>The words with hyphens between: <c>green-table-seven-boat</c>.</summary>
    public string Value { get; }

    /// <summary>Reads a code however it was typed: capitals, spaces, commas and full stops make no difference.</summary>
    /// <returns><c>null</c> if fewer than four words of Latin letters stand there.</returns>
    public static InvitationCode? Read(string? typed)
    {
        if (typed is null || typed.Length > MostCharacters) { return null; }

        var words = LettersOf(typed).Split('-', StringSplitOptions.RemoveEmptyEntries);

        return words.Length >= 4 ? new InvitationCode(string.Join('-', words)) : null;
    }

    /// <summary>The code itself; never write it to a log.</summary>
    public override string ToString() => Value;

    private static string LettersOf(string typed)
    {
        var letters = new StringBuilder(typed.Length);

        foreach (var letter in typed.Normalize(NormalizationForm.FormKD).ToLower(CultureInfo.InvariantCulture))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark) { continue; }

            letters.Append(char.IsAsciiLetterLower(letter) ? letter : '-');
        }

        return letters.ToString();
    }
}
