using System.Globalization;
using System.Text;
using QRCoder;

namespace ViewsBot.Staff.MyAccount;

/// <summary>A QR code as one path of an SVG, a unit a module, with the quiet edge that readers need.</summary>
/// <param name="Side">How many modules it has on each side.</param>
/// <param name="Path">The dark modules.</param>
internal sealed record QrPicture(int Side, string Path)
{
    /// <summary>Draws a text.</summary>
    public static QrPicture Of(string text)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        var path = new StringBuilder();

        for (var row = 0; row < rows.Count; row++)
        {
            for (var column = 0; column < rows[row].Length; column++)
            {
                if (rows[row][column]) { path.Append(CultureInfo.InvariantCulture, $"M{column} {row}h1v1h-1z"); }
            }
        }

        return new QrPicture(rows.Count, path.ToString());
    }
}
