using System.Text.RegularExpressions;
using ViewsBot.Content.Reading;

namespace ViewsBot.Content.Pictures;

/// <summary>A school's own photo or drawing in place of one of ours, checked before anybody sees it.</summary>
internal static partial class OwnPicture
{
    private const int MaximumBytes = 1024 * 1024;
    private const string Folder = "pictures/";

    public static Picture Of(Picture ours, string fileName, CardFiles files)
    {
        Check(fileName, files);
        var address = "own/" + fileName;

        // A channel without SVG keeps our picture: there is nobody at a school's start to draw theirs in pixels.
        return ours with { SvgFile = address, PngFile = fileName.EndsWith(".svg", StringComparison.Ordinal) ? ours.PngFile : address };
    }

    private static void Check(string fileName, CardFiles files)
    {
        var name = "own " + Folder + fileName;
        if (!SafeName().IsMatch(fileName))
        {
            throw new ContentException(name, "the file's name", "small letters, digits and hyphens, ending in .png, .jpg or .svg");
        }

        var file = new FileInfo(files.OwnPath(Folder + fileName));
        if (!file.Exists) { throw new ContentException(name, "the file itself", "to be there"); }

        if (file.Length > MaximumBytes) { throw new ContentException(name, "the file itself", "at most 1 MB"); }

        if (!PictureBytes.AreOf(Path.GetExtension(fileName), File.ReadAllBytes(file.FullName)))
        {
            throw new ContentException(name, "what is in it", $"a picture of the kind its name says, at most {PictureBytes.MaximumPixels} pixels wide and high, and without scripts");
        }
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*\\.(png|jpg|svg)$")]
    private static partial Regex SafeName();
}
