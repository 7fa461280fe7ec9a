using ViewsBot.Language.Reading;

namespace ViewsBot.Tests.Language;

/// <summary>The reader over the lists that are shipped, loaded once for all tests.</summary>
internal static class TypedWords
{
    public static string CardsFolder { get; } = Path.Combine(RepositoryFolder(), "cards");

    public static TypedWordsReader Shipped { get; } = TypedWordsReader.Load(CardsFolder);

    public static CardInFocus Card(string? scale = "feel", string? optionName = null) =>
        new() { ScaleKey = scale, OptionName = optionName, Language = "en", Audience = "child" };

    private static string RepositoryFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ViewsBot.sln"))) { folder = folder.Parent!; }

        return folder.FullName;
    }
}
