using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Html;
using QRCoder;

namespace ViewsBot.Staff.Asking;

/// <summary>A link as a QR code (ISO/IEC 18004): one black shape on white as SVG, sharp at every size and without a script.</summary>
internal static class QrSquare
{
    /// <summary>The square, with the quiet zone of four modules that scanners ask for; up to a sixth of it may be soiled.</summary>
    public static IHtmlContent Of(string link)
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(link, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        var side = rows.Count.ToString(CultureInfo.InvariantCulture);

        return new HtmlString($"""<svg class="letter__square" viewBox="0 0 {side} {side}" aria-hidden="true" shape-rendering="crispEdges"><path d="{ShapeOf(rows)}"/></svg>""");
    }

    /// <summary>Each row's dark stretches, as rectangles.</summary>
    private static string ShapeOf(IReadOnlyList<System.Collections.BitArray> rows)
    {
        var shape = new StringBuilder();

        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows[y].Length; x++)
            {
                if (!rows[y][x]) { continue; }

                var from = x;
                while (x + 1 < rows[y].Length && rows[y][x + 1]) { x++; }

                shape.Append(CultureInfo.InvariantCulture, $"M{from} {y}h{x - from + 1}v1h-{x - from + 1}z");
            }
        }

        return shape.ToString();
    }
}
