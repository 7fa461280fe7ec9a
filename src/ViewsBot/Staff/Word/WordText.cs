using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Tongues = DocumentFormat.OpenXml.Wordprocessing.Languages;

namespace ViewsBot.Staff.Word;

/// <summary>Makes paragraphs. Each runs the way its own text does: a plan in English may quote Urdu, and a name may be Arabic.</summary>
internal static class WordText
{
    /// <summary>A paragraph in a style.</summary>
    public static Paragraph Paragraph(string? style, string text, string? language = null)
    {
        var isRightToLeft = ReadingDirection.IsRightToLeft(text);
        var properties = new ParagraphProperties();

        if (style is not null) { properties.ParagraphStyleId = new ParagraphStyleId { Val = style }; }

        if (isRightToLeft) { properties.BiDi = new BiDi(); }

        return new Paragraph(properties, Run(text, isRightToLeft, language));
    }

    /// <summary>A name in bold, and what stands for it.</summary>
    public static Paragraph Fact(string name, string value)
    {
        var isRightToLeft = ReadingDirection.IsRightToLeft(value);

        return new Paragraph(
            new Run(new RunProperties { Bold = new Bold() }, Text(name + ": ")),
            Run(value, isRightToLeft, language: null));
    }

    private static Run Run(string text, bool isRightToLeft, string? language)
    {
        var properties = new RunProperties();

        if (isRightToLeft) { properties.RightToLeftText = new RightToLeftText(); }

        if (language is not null) { properties.Languages = isRightToLeft ? new Tongues { Bidi = language } : new Tongues { Val = language }; }

        return new Run(properties, Text(text));
    }

    private static Text Text(string text) => new(Writable(text)) { Space = SpaceProcessingModeValues.Preserve };

    /// <summary>What XML cannot hold is left out: a form that was sent by hand may have it, and the file would not open.</summary>
    private static string Writable(string text) => string.Concat(text.EnumerateRunes().Where(rune => rune.Value is '\t' or >= 0x20 and not (>= 0xFFFE and <= 0xFFFF)).Select(rune => rune.ToString()));
}
