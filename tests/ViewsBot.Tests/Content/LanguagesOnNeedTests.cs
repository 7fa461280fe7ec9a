using System.Text.Json.Nodes;
using ViewsBot.Content;

namespace ViewsBot.Tests.Content;

/// <summary>A start reads English. What another language is called is known at once, and what it says when somebody needs it.</summary>
public sealed class LanguagesOnNeedTests : IDisposable
{
    private readonly CardsFolder _folder = new();

    public LanguagesOnNeedTests() => _folder.Replace("words/pl.typed.json", """{ "language": "pl" }""");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_a_language_is_called_is_known_without_its_sentences()
    {
        _folder.Change("words/pl.json", file => file["sentences"] = new JsonObject());

        var polish = Open().Words.In("pl");

        Assert.Equal(("Polski", "Polish"), (polish.OwnName, polish.EnglishName));
        Assert.Throws<ContentException>(() => polish.Get("control/stop"));
    }

    [Fact]
    public void A_broken_language_is_named_as_soon_as_all_are_made_ready()
    {
        _folder.Change("words/pl.json", file => file["sentences"]!.AsObject().Remove("control/skip"));
        var deck = Open();

        var broken = Assert.Throws<ContentException>(() => deck.PrepareEveryLanguage(CancellationToken.None));

        Assert.Equal("words/pl.json", broken.File);
    }

    [Fact]
    public void English_is_read_at_once()
    {
        _folder.Change("words/en.json", file => file["sentences"]!.AsObject().Remove("option/practice/pizza"));

        Assert.Throws<ContentException>(Open);
    }

    private Deck Open() => Deck.Load(_folder.Cards);
}
