using System.Text.Json.Nodes;
using ViewsBot.Content;
using ViewsBot.Testing;

namespace ViewsBot.Tests.Content;

/// <summary>A copy of the cards in English that a test may break, and a school's own folder beside it.</summary>
internal sealed class CardsFolder : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("viewsbot-cards").FullName;

    public CardsFolder()
    {
        foreach (var file in Directory.GetFiles(Repository.Cards, "*.json", SearchOption.AllDirectories))
        {
            Write(Path.Combine("cards", Path.GetRelativePath(Repository.Cards, file)), File.ReadAllBytes(file));
        }

        foreach (var typed in Directory.GetFiles(Path.Combine(Cards, "words"), "*.typed.json").Where(path => !IsOfEnglish(path))) { File.Delete(typed); }
    }

    /// <summary>Where the copy is.</summary>
    public string Cards => Path.Combine(_root, "cards");

    public void Copy(string name, string other) => Replace(other, File.ReadAllText(Path.Combine(Cards, name)).Replace("\"language\": \"en\"", "\"language\": \"pl\"", StringComparison.Ordinal));

    /// <summary>Loads them, and reads every language.</summary>
    public Deck Load()
    {
        var deck = Deck.Load(Path.Combine(_root, "cards"), Path.Combine(_root, "own"));
        deck.PrepareEveryLanguage(CancellationToken.None);

        return deck;
    }

    public void Change(string name, Action<JsonNode> change)
    {
        var json = JsonNode.Parse(File.ReadAllText(Path.Combine(_root, "cards", name)))!;
        change(json);
        Replace(name, json.ToJsonString());
    }

    public void Replace(string name, string text) => Write(Path.Combine("cards", name), System.Text.Encoding.UTF8.GetBytes(text));

    public void Ours(string name, byte[] bytes) => Write(Path.Combine("cards", name), bytes);

    public void Delete(string name) => File.Delete(Path.Combine(_root, "cards", name));

    public void Own(string name, string text) => Own(name, System.Text.Encoding.UTF8.GetBytes(text));

    public void Own(string name, byte[] bytes) => Write(Path.Combine("own", name), bytes);

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private static bool IsOfEnglish(string path) => Path.GetFileName(path).Split('.')[0] is "en" or "und";

    private void Write(string name, byte[] bytes)
    {
        var path = Path.Combine(_root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }
}
