using System.Text.Json;

namespace ViewsBot.Language.Reading.Files;

/// <summary>Reads one file of typed words, strictly: an unknown key is as wrong as a missing one.</summary>
internal static class TypedWordsFileReader
{
    private static readonly string[] _lists = ["filler", "polite", "negations", "doubts", "yes", "no"];
    private static readonly string[] _points = ["left", "middle", "right"];
    private static readonly string[] _audiences = ["everyone", "child", "young-person", "parent"];
    private static readonly JsonDocumentOptions _strict = new() { AllowDuplicateProperties = false };

    /// <summary>Reads.</summary>
    /// <param name="cardsFolder">The cards folder.</param>
    /// <param name="file">The file, as a path below it.</param>
    /// <returns>What it says.</returns>
    /// <exception cref="TypedWordsFileException">It is missing or broken.</exception>
    public static TypedWordsFile Read(string cardsFolder, string file)
    {
        using var document = Parse(Path.Combine(cardsFolder, file), file);
        var root = new Place(file, "$", document.RootElement.Clone());
        root.ExpectOnly("language", "emoticons", "spellings", "ordinary", "lists", "groups", "positions", "scales", "controls", "explain", "notAnswers", "choices", "said", "harm");

        return new TypedWordsFile
        {
            Place = root,
            Language = Needed(root, "language").Text(),
            Emoticons = Entries(root, "emoticons").ToDictionary(entry => entry.Key, entry => entry.Place.Text()),
            Spellings = Entries(root, "spellings").ToDictionary(entry => entry.Key, entry => new Phrase(entry.Place.Text(), entry.Place)),
            Ordinary = root.Find("ordinary") is { } ordinary ? [.. ordinary.Phrases()] : [],
            Lists = ListsIn(root, "lists", _lists),
            Groups = ListsIn(root, "groups", []),
            Positions = ListsIn(root, "positions", _points),
            Scales = Entries(root, "scales").ToDictionary(entry => entry.Key, entry => Scale(entry.Place)),
            Controls = ListsIn(root, "controls", [.. Enum.GetValues<Control>().Select(control => control.ToWire())]),
            Explain = ListsIn(root, "explain", []),
            NotAnswers = ListsIn(root, "notAnswers", [.. Enum.GetValues<NotAnAnswer>().Select(kind => kind.ToWire())]),
            Choices = root.Find("choices") is { } choices ? Choices(choices) : null,
            Said = root.Find("said") is { } said ? Said(said) : null,
            Harm = root.Find("harm") is { } harm ? Harm(harm) : null,
        };
    }

    private static JsonDocument Parse(string path, string file)
    {
        try
        {
            return JsonDocument.Parse(File.ReadAllBytes(path), _strict);
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException)
        {
            throw new TypedWordsFileException(file, "the file itself", "a file of typed words that can be read", missing);
        }
        catch (JsonException broken)
        {
            throw new TypedWordsFileException(file, $"line {broken.LineNumber + 1}, byte {broken.BytePositionInLine + 1}", "JSON with each key once", broken);
        }
    }

    private static Place Needed(Place place, string key) =>
        place.Find(key) ?? throw place.Broken($"the key {key}");

    private static IEnumerable<(string Key, Place Place)> Entries(Place root, string key) =>
        root.Find(key)?.Entries() ?? [];

    private static Dictionary<string, IReadOnlyList<Phrase>> ListsIn(Place root, string key, string[] keys)
    {
        var lists = new Dictionary<string, IReadOnlyList<Phrase>>();
        if (root.Find(key) is not { } place) { return lists; }

        if (keys.Length > 0) { place.ExpectOnly(keys); }

        foreach (var (name, list) in place.Entries()) { lists[name] = [.. list.Phrases()]; }

        return lists;
    }

    private static ScaleWords Scale(Place place)
    {
        place.ExpectOnly("left", "middle", "right", "notLeftIsRight");
        var negated = Needed(place, "notLeftIsRight");
        if (negated.Element.ValueKind is not (JsonValueKind.True or JsonValueKind.False)) { throw negated.Broken("true or false"); }

        return new ScaleWords(
            [.. _points.Select(point => (IReadOnlyList<Phrase>)[.. Needed(place, point).Phrases()])],
            negated.Element.GetBoolean());
    }

    private static ChoiceWords Choices(Place place)
    {
        place.ExpectOnly("sets", "patterns");

        return new ChoiceWords(ListsIn(place, "sets", []), ListsIn(place, "patterns", []));
    }

    private static SaidWords Said(Place place)
    {
        place.ExpectOnly("sets", "patterns", "beforeAnswers");
        var patterns = ListsIn(place, "patterns", [.. Enum.GetValues<Said>().Select(what => what.ToWire())]);
        IReadOnlyList<Phrase> before = place.Find("beforeAnswers") is { } names ? [.. names.Phrases()] : [];
        foreach (var name in before.Where(name => !patterns.ContainsKey(name.Text))) { throw name.Place.Broken("the name of one of the patterns"); }

        return new SaidWords(ListsIn(place, "sets", []), patterns, before);
    }

    private static HarmWords Harm(Place place)
    {
        place.ExpectOnly("sets", "patterns", "lookalikes");
        var patterns = ListsIn(place, "patterns", _audiences);
        if (!patterns.TryGetValue("everyone", out var everyone) || everyone.Count == 0)
        {
            throw place.Broken("patterns for everyone, at least one");
        }

        return new HarmWords(ListsIn(place, "sets", []), patterns, [.. Needed(place, "lookalikes").Phrases()]);
    }
}
