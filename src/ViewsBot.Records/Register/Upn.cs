namespace ViewsBot.Records.Register;

/// <summary>A unique pupil number: a check letter, eleven digits, and a last digit, or a letter where the number is temporary.</summary>
/// <remarks>Source: Department for Education, "Unique pupil numbers" (guide for schools). Letters that look like digits are left out, so there are 23.</remarks>
public readonly record struct Upn
{
    private const string Letters = "ABCDEFGHJKLMNPQRTUVWXYZ";
    private const int Length = 13;

    private Upn(string text) => Text = text;

    /// <summary>The number as it is written, in capital letters.</summary>
    public string Text { get; }

    /// <summary>Whether it was given until the pupil's own is known: its last character is a letter.</summary>
    public bool IsTemporary => char.IsAsciiLetter(Text[^1]);

    /// <summary>Reads a number; spaces and the case of letters do not count.</summary>
    /// <returns><c>null</c> if it has another shape, or its check letter belongs to other digits.</returns>
    public static Upn? Parse(string? text)
    {
        var number = text?.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();

        return number is { Length: Length } && CheckLetter(number.AsSpan(1)) == number[0] ? new(number) : null;
    }

    /// <summary>The letter that belongs in front of twelve digits, of which the last may be a letter.</summary>
    /// <returns><c>null</c> if they have another shape.</returns>
    public static char? CheckLetter(ReadOnlySpan<char> rest)
    {
        if (rest.Length != Length - 1) { return null; }

        var sum = 0;

        for (var place = 0; place < rest.Length; place++)
        {
            if (ValueOf(rest[place], place == rest.Length - 1) is not { } value) { return null; }

            // The second character weighs 2, the thirteenth 13.
            sum += value * (place + 2);
        }

        return Letters[sum % Letters.Length];
    }

    /// <summary>The number.</summary>
    public override string ToString() => Text;

    private static int? ValueOf(char character, bool isLast) =>
        char.IsAsciiDigit(character) ? character - '0'
        : isLast && Letters.IndexOf(character, StringComparison.Ordinal) is >= 0 and var index ? index
        : null;
}
