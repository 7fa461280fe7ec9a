using ViewsBot.Content.Reading;

namespace ViewsBot.Content.Words;

/// <summary>Reads <c>languages.json</c>: the languages in the order they are offered, and which sentences need their English beside them until a speaker has read them.</summary>
internal sealed class LanguageList
{
    private const string File = "languages.json";

    private readonly string[] _order;
    private readonly Dictionary<string, string> _names;

    private LanguageList(Fields names, SafetyKeys safety) => (_order, _names, Safety) = ([.. names.Names], names.Names.ToDictionary(tag => tag, names.Text), safety);

    /// <summary>The sentences on consent and safeguarding.</summary>
    public SafetyKeys Safety { get; }

    public static LanguageList Read(CardFiles files)
    {
        var file = files.Read(File).Only("order", "besideEnglishWhileDraft");

        return new LanguageList(file.Object("order"), new SafetyKeys(file.Texts("besideEnglishWhileDraft")));
    }

    /// <summary>What a language is called in English.</summary>
    public string NameOf(string language) => _names.TryGetValue(language, out var name) ? name : throw new ContentException(File, language, "each language there is a file for, with its English name");

    /// <summary>Where a language stands among those that are offered.</summary>
    public int PlaceOf(string language) => Array.IndexOf(_order, language);
}
