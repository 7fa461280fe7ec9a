using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using A = DocumentFormat.OpenXml.Drawing;
using Pic = DocumentFormat.OpenXml.Drawing.Pictures;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace ViewsBot.Staff.Word;

/// <summary>Puts pictures (PNG) into a document; each file stands in it once, however often it is shown.</summary>
internal sealed class WordPictures(MainDocumentPart main, Func<string, byte[]?> pngOf)
{
    /// <summary>15 mm in the unit of drawings, of which there are 36,000 to a millimetre.</summary>
    private const long Side = 15 * 36_000;

    private readonly Dictionary<string, string?> _parts = [];
    private uint _shown;

    /// <summary>A picture by its concept.</summary>
    /// <param name="key">The concept.</param>
    /// <param name="words">What it shows, for whoever does not see it; empty where the words stand beside it.</param>
    /// <returns><c>null</c> where there is no such picture in pixels.</returns>
    public Run? Of(string key, string words)
    {
        if (!_parts.TryGetValue(key, out var part)) { _parts[key] = part = Add(key); }

        return part is null ? null : new Run(new Drawing(Inline(part, ++_shown, words)));
    }

    private string? Add(string key)
    {
        if (pngOf(key) is not { } png) { return null; }

        var part = main.AddImagePart(ImagePartType.Png);
        using var bytes = new MemoryStream(png);
        part.FeedData(bytes);

        return main.GetIdOfPart(part);
    }

    private static Wp.Inline Inline(string part, uint number, string words) => new(
        new Wp.Extent { Cx = Side, Cy = Side },
        new Wp.DocProperties { Id = number, Name = $"Picture {number}", Description = words },
        new Wp.NonVisualGraphicFrameDrawingProperties(new A.GraphicFrameLocks { NoChangeAspect = true }),
        new A.Graphic(new A.GraphicData(
            new Pic.Picture(
                new Pic.NonVisualPictureProperties(new Pic.NonVisualDrawingProperties { Id = number, Name = $"{number}.png" }, new Pic.NonVisualPictureDrawingProperties()),
                new Pic.BlipFill(new A.Blip { Embed = part }, new A.Stretch(new A.FillRectangle())),
                new Pic.ShapeProperties(
                    new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = Side, Cy = Side }),
                    new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle })))
        { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" }))
    { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 };
}
