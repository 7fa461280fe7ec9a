namespace ViewsBot.Properties.Tests.Acts;

/// <summary>What is known of a text before it is typed.</summary>
internal enum TextKind
{
    /// <summary>Words that nobody asked for and no list knows: they are kept as they are.</summary>
    Free,

    /// <summary>It tells of harm.</summary>
    Harm,

    /// <summary>Nothing is written.</summary>
    Blank,

    /// <summary>It may mean anything or nothing; whatever it is taken for, it is not altered.</summary>
    Any,
}

/// <summary>A text to type.</summary>
internal sealed record SomeText(TextKind Kind, string Text)
{
    private const int Shown = 40;

    /// <summary>As a report shows it: short, and with what cannot be seen written out.</summary>
    public override string ToString() =>
        $"{Kind} \"{string.Concat(Text.Take(Shown).Select(letter => letter is >= ' ' and < '\u007f' ? letter.ToString() : $"\\u{(int)letter:x4}"))}{(Text.Length > Shown ? $"… {Text.Length} long" : "")}\"";
}
