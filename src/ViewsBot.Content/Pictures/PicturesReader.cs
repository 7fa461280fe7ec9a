using ViewsBot.Content.Reading;

namespace ViewsBot.Content.Pictures;

/// <summary>Reads <c>pictures/pictures.json</c>, and a school's own pictures over it.</summary>
internal static class PicturesReader
{
    private const string Name = "pictures/pictures.json";

    public static PictureSet Read(CardFiles files)
    {
        var file = files.Read(Name).Only("credit", "pictures");
        var all = file.Object("pictures");
        var pictures = all.Names.ToDictionary(key => key, key => One(key, all.Object(key).Only("openmoji", "alt")));
        foreach (var (key, ownFile) in Own(files))
        {
            pictures[key] = pictures.TryGetValue(key, out var ours)
                ? OwnPicture.Of(ours, ownFile, files)
                : throw new ContentException("own " + Name, key, "the concept key of a picture that is there already");
        }

        return new PictureSet(pictures.Values) { Credit = CreditOf(file.Object("credit").Only("by", "url", "licence", "licenceUrl")) };
    }

    private static Picture One(string key, Fields picture) => new()
    {
        Key = key,
        OpenMoji = picture.Text("openmoji"),
        AltKey = picture.Text("alt"),
        SvgFile = key + ".svg",
        PngFile = key + ".png",
    };

    private static Credit CreditOf(Fields credit) =>
        new(credit.Text("by"), new Uri(credit.Text("url")), credit.Text("licence"), new Uri(credit.Text("licenceUrl")));

    private static Dictionary<string, string> Own(CardFiles files)
    {
        if (!files.HasOwn(Name)) { return []; }

        var pictures = files.ReadOwn(Name).Only("pictures").Object("pictures");

        return pictures.Names.ToDictionary(key => key, key => pictures.Object(key).Only("file").Text("file"));
    }
}
