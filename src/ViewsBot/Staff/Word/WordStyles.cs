using DocumentFormat.OpenXml.Wordprocessing;
using Tongues = DocumentFormat.OpenXml.Wordprocessing.Languages;

namespace ViewsBot.Staff.Word;

/// <summary>The styles of our Word documents: large plain type, and headings that the navigation pane and a screen reader know.</summary>
internal static class WordStyles
{
    public const string Quiet = "Quiet";

    public const string Quote = "OwnWords";

    private const string Typeface = "Arial";
    private const string Ink = "1A2433";
    private const string QuietInk = "4A5565";
    private const string Blue = "1F4A6B";

    /// <summary>The style of a heading.</summary>
    public static string Heading(int level) => $"Heading{level}";

    /// <summary>All of them.</summary>
    public static Styles All() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = Typeface, HighAnsi = Typeface, ComplexScript = Typeface },
                new Color { Val = Ink },
                new FontSize { Val = "24" },
                new FontSizeComplexScript { Val = "28" },
                new Tongues { Val = "en-GB" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "120", Line = "288", LineRule = LineSpacingRuleValues.Auto }))),
        new Style(new StyleName { Val = "Normal" }) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
        HeadingStyle(1, "40"),
        HeadingStyle(2, "32"),
        HeadingStyle(3, "26"),
        Of(Quiet, new StyleParagraphProperties(), new StyleRunProperties(new Color { Val = QuietInk }, new FontSize { Val = "20" }, new FontSizeComplexScript { Val = "22" })),
        Of(
            Quote,
            new StyleParagraphProperties(
                new ParagraphBorders(new LeftBorder { Val = BorderValues.Single, Size = 24, Space = 8, Color = Blue }, new RightBorder { Val = BorderValues.Nil }),
                new Indentation { Left = "284", Right = "284" }),
            new StyleRunProperties(new FontSize { Val = "26" }, new FontSizeComplexScript { Val = "30" })));

    private static Style HeadingStyle(int level, string size) => new(
        new StyleName { Val = $"heading {level}" },
        new BasedOn { Val = "Normal" },
        new NextParagraphStyle { Val = "Normal" },
        new PrimaryStyle(),
        new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "240", After = "80" }, new OutlineLevel { Val = level - 1 }),
        new StyleRunProperties(new Bold(), new BoldComplexScript(), new Color { Val = Blue }, new FontSize { Val = size }, new FontSizeComplexScript { Val = size }))
    { Type = StyleValues.Paragraph, StyleId = Heading(level) };

    private static Style Of(string name, StyleParagraphProperties paragraph, StyleRunProperties run) =>
        new(new StyleName { Val = name }, new BasedOn { Val = "Normal" }, paragraph, run) { Type = StyleValues.Paragraph, StyleId = name, CustomStyle = true };
}
