using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ViewsBot.Staff.Word;

/// <summary>A Word document (WordprocessingML) that is written from top to bottom. Headings are headings, lists and tables are what they are called, and each picture has its words.</summary>
internal sealed class WordFile : IDisposable
{
    private readonly MemoryStream _bytes = new();
    private readonly WordprocessingDocument _document;
    private readonly MainDocumentPart _main;
    private readonly Body _body = new();
    private readonly WordPictures _pictures;

    /// <summary>Begins a document of this title, on A4.</summary>
    public WordFile(string title, Func<string, byte[]?> pngOf)
    {
        _document = WordprocessingDocument.Create(_bytes, WordprocessingDocumentType.Document);
        _main = _document.AddMainDocumentPart();
        _main.Document = new Document(_body);
        _main.AddNewPart<StyleDefinitionsPart>().Styles = WordStyles.All();
        _pictures = new WordPictures(_main, pngOf);
        _document.PackageProperties.Title = title;
        _document.PackageProperties.Language = "en-GB";
    }

    /// <summary>A heading: 1 is the document's, 2 and 3 lie below.</summary>
    public void Heading(int level, string text) => _body.Append(WordText.Paragraph(WordStyles.Heading(level), text));

    /// <summary>A paragraph.</summary>
    public void Say(string text) => _body.Append(WordText.Paragraph(null, text));

    /// <summary>A quieter line: who, when, how.</summary>
    public void Note(string text) => _body.Append(WordText.Paragraph(WordStyles.Quiet, text));

    /// <summary>Somebody's own words as they wrote them: line by line, and from right to left where they are.</summary>
    public void Quote(string words, string language)
    {
        foreach (var line in words.ReplaceLineEndings("\n").Split('\n')) { _body.Append(WordText.Paragraph(WordStyles.Quote, line, language)); }
    }

    /// <summary>A name and what stands for it.</summary>
    public void Fact(string name, string value) => _body.Append(WordText.Fact(name, value));

    /// <summary>A table; its first row names the columns, and stands on top of each page.</summary>
    public void Table(IReadOnlyList<IReadOnlyList<WordCell>> rows)
    {
        _body.Append(WordTable.Of(rows, _pictures));
        _body.Append(new Paragraph());
    }

    /// <summary>A picture by its concept, above what follows.</summary>
    public void Picture(string key, string words)
    {
        if (_pictures.Of(key, words) is { } run) { _body.Append(new Paragraph(run)); }
    }

    /// <summary>Ends it.</summary>
    /// <returns>The file's bytes.</returns>
    public byte[] ToBytes()
    {
        _body.Append(new SectionProperties(
            new PageSize { Width = 11906, Height = 16838 },
            new PageMargin { Top = 1134, Bottom = 1134, Left = 1134, Right = 1134, Header = 709, Footer = 709, Gutter = 0 }));
        _document.Dispose();

        return _bytes.ToArray();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _document.Dispose();
        _bytes.Dispose();
    }
}

/// <summary>A cell of a table.</summary>
/// <param name="Words">Its words; may be empty.</param>
/// <param name="PictureKey">The concept of a picture above them, or <c>null</c>.</param>
internal sealed record WordCell(string Words, string? PictureKey = null);
