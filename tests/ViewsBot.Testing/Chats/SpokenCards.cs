using Microsoft.Extensions.DependencyInjection;
using ViewsBot.Content;
using ViewsBot.Dialogs.Languages;
using ViewsBot.Language.Reading;

namespace ViewsBot.Testing.Chats;

/// <summary>The cards in English and a few languages more, in a folder of their own. How people write in these is as short as it may be.</summary>
public sealed class SpokenCards : IDisposable
{
    private const string Words = "words";

    private readonly string _folder = Directory.CreateTempSubdirectory("viewsbot-cards-").FullName;

    /// <summary>Copies them.</summary>
    /// <param name="languages">The tags of the languages beside English.</param>
    public SpokenCards(params IReadOnlyList<string> languages)
    {
        foreach (var file in Directory.GetFiles(Repository.Cards, "*.json", SearchOption.AllDirectories).Where(file => IsWanted(file, languages)))
        {
            var copy = Path.Combine(_folder, Path.GetRelativePath(Repository.Cards, file));

            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        foreach (var language in languages) { Change($"{Words}/{language}.typed.json", Typed(language)); }
    }

    /// <summary>Where they are.</summary>
    public string Folder => _folder;

    /// <summary>Writes a file anew.</summary>
    public void Change(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);

    /// <summary>Whether languages are offered before a school has read their gravest sentences, as in Development.</summary>
    public bool OffersDrafts { get; init; } = true;

    /// <summary>Gives a product these cards in the place of those that are shipped.</summary>
    public void AddTo(IServiceCollection services) =>
        services.AddSingleton(Deck.Load(_folder)).AddSingleton(TypedWordsReader.Load(_folder)).AddSingleton(new DraftLanguages(OffersDrafts));

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static bool IsWanted(string file, IReadOnlyList<string> languages) =>
        Path.GetFileName(Path.GetDirectoryName(file)) != Words || languages.Concat(["en", "und"]).Contains(Path.GetFileName(file).Split('.')[0]);

    private static string Typed(string language)
    {
        var word = language.Replace("-", "", StringComparison.Ordinal);

        return $$"""
            {
              "language": "{{language}}",
              "lists": { "yes": ["{{word}}yes"], "no": ["{{word}}no"] },
              "harm": { "patterns": { "everyone": ["{{word}}harm"] }, "lookalikes": [] }
            }
            """;
    }
}
