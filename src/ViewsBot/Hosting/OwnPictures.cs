using ViewsBot.Content;
using ViewsBot.Storage;

namespace ViewsBot.Hosting;

/// <summary>Gives the pictures that a school has laid into its data folder; only those the deck has checked and names.</summary>
internal static class OwnPictures
{
    private const string Own = "own/";

    /// <summary>Maps <c>/built/pictures/own/{file}</c>.</summary>
    public static void MapOwnPictures(this IEndpointRouteBuilder endpoints) => endpoints.MapGet("/built/pictures/own/{file}", Give);

    private static IResult Give(string file, Deck deck, StorageFolders folders)
    {
        var isOne = deck.Pictures.All.Any(picture => picture.SvgFile == Own + file || picture.PngFile == Own + file);

        return isOne ? Results.File(Path.Combine(folders.Data, "cards", "pictures", file), TypeOf(file)) : Results.NotFound();
    }

    private static string TypeOf(string file) => Path.GetExtension(file) switch
    {
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        _ => "image/jpeg",
    };
}
