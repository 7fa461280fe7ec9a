using DocumentFormat.OpenXml.Wordprocessing;

namespace ViewsBot.Staff.Word;

/// <summary>Makes tables: ruled, as wide as the page, and no row parted between two pages.</summary>
internal static class WordTable
{
    private const int PageWidth = 9638;
    private const string Edge = "555555";

    /// <summary>A table; its first row names the columns.</summary>
    public static Table Of(IReadOnlyList<IReadOnlyList<WordCell>> rows, WordPictures pictures)
    {
        var columns = rows[0].Count;
        var width = PageWidth / columns;

        return new Table(
        [
            new TableProperties(new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct }, Borders(), new TableLayout { Type = TableLayoutValues.Fixed }, new TableLook { FirstRow = true }),
            new TableGrid([.. Enumerable.Range(0, columns).Select(_ => new GridColumn { Width = $"{width}" })]),
            .. rows.Select((row, place) => Row(row, isHead: place == 0, width, pictures)),
        ]);
    }

    private static TableRow Row(IReadOnlyList<WordCell> cells, bool isHead, int width, WordPictures pictures)
    {
        var properties = new TableRowProperties(new CantSplit());

        if (isHead) { properties.Append(new TableHeader()); }

        return new TableRow([properties, .. cells.Select(cell => Cell(cell, isHead, width, pictures))]);
    }

    private static TableCell Cell(WordCell cell, bool isHead, int width, WordPictures pictures)
    {
        var made = new TableCell(new TableCellProperties(new TableCellWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa }));

        if (cell.PictureKey is { } key && pictures.Of(key, "") is { } picture) { made.Append(new Paragraph(new ParagraphProperties { KeepNext = new KeepNext() }, picture)); }

        var words = WordText.Paragraph(null, cell.Words);

        if (isHead) { words.GetFirstChild<Run>()!.RunProperties!.Bold = new Bold(); }

        made.Append(words);

        return made;
    }

    private static TableBorders Borders() => new(
        new TopBorder { Val = BorderValues.Single, Size = 6, Color = Edge },
        new LeftBorder { Val = BorderValues.Single, Size = 6, Color = Edge },
        new BottomBorder { Val = BorderValues.Single, Size = 6, Color = Edge },
        new RightBorder { Val = BorderValues.Single, Size = 6, Color = Edge },
        new InsideHorizontalBorder { Val = BorderValues.Single, Size = 6, Color = Edge },
        new InsideVerticalBorder { Val = BorderValues.Single, Size = 6, Color = Edge });
}
