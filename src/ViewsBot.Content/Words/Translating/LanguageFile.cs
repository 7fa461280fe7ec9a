using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ViewsBot.Content.Reading;

namespace ViewsBot.Content.Words.Translating;

/// <summary>A language's file, to be changed and written again as people wrote it: grouped by the first part of the keys.</summary>
internal sealed class LanguageFile
{
    private const int FingerprintsALine = 4;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Dictionary<string, string> _sentences;
    private readonly Dictionary<string, string> _from;
    private readonly Dictionary<string, SentenceStatus.Checked> _checked;
    private readonly string _ownName;
    private readonly string _direction;

    private LanguageFile(Fields file)
    {
        Language = file.Text("language");
        (_ownName, _direction) = (file.Text("ownName"), file.Text("direction"));
        _sentences = TextsOf(file, "sentences");
        _from = TextsOf(file, "from");
        _checked = file.Has("statuses") ? CheckedIn(file.Object("statuses")) : [];
    }

    public string Language { get; }

    public IReadOnlyDictionary<string, string> Sentences => _sentences;

    /// <summary>The fingerprint of the English each was made from.</summary>
    public IReadOnlyDictionary<string, string> From => _from;

    /// <summary>Who read which, and when.</summary>
    public IReadOnlyDictionary<string, SentenceStatus.Checked> Checked => _checked;

    public static LanguageFile Read(CardFiles files, string language) => new(files.Read($"words/{language}.json"));

    /// <summary>Takes a sentence in. One that came back as it was, and still marked stale, stays stale.</summary>
    public void Take(TranslatedSentence sentence, string? before, string english)
    {
        _sentences[sentence.Key] = sentence.Text;

        if (sentence.Status is not SentenceStatus.Stale || sentence.Text != before) { _from[sentence.Key] = LanguageWords.FingerprintOf(english); }

        if (sentence.Status is SentenceStatus.Checked read) { _checked[sentence.Key] = read; } else { _checked.Remove(sentence.Key); }
    }

    /// <summary>Writes it, whole or not at all.</summary>
    public void Write(string cardsFolder, IEnumerable<string> order)
    {
        var keys = order.Where(_sentences.ContainsKey).ToList();
        var path = Path.Combine(cardsFolder, "words", $"{Language}.json");
        var beside = path + ".new";

        File.WriteAllText(beside, Text(keys), new UTF8Encoding(false));
        File.Move(beside, path, overwrite: true);
    }

    private string Text(IReadOnlyList<string> keys)
    {
        var statuses = keys.Where(_checked.ContainsKey).Select(key => $"    {Json(key)}: {{ \"by\": {Json(_checked[key].By)}, \"on\": \"{_checked[key].OnDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}\" }}").ToList();
        var from = keys.Where(_from.ContainsKey).Select(key => $"{Json(key)}: {Json(_from[key])}").Chunk(FingerprintsALine).Select(line => "    " + string.Join(", ", line));

        string[] parts =
        [
            $"  \"language\": {Json(Language)},\n  \"ownName\": {Json(_ownName)},\n  \"direction\": {Json(_direction)},\n  \"status\": \"draft\"",
            $"  \"sentences\": {{\n{string.Join(",\n\n", Groups(keys))}\n  }}",
            .. statuses.Count > 0 ? [$"  \"statuses\": {{\n{string.Join(",\n", statuses)}\n  }}"] : Array.Empty<string>(),
            $"  \"from\": {{\n{string.Join(",\n", from)}\n  }}",
        ];

        return $"{{\n{string.Join(",\n", parts)}\n}}\n";
    }

    private IEnumerable<string> Groups(IReadOnlyList<string> keys)
    {
        var begun = 0;

        for (var at = 1; at <= keys.Count; at++)
        {
            if (at < keys.Count && GroupOf(keys[at]) == GroupOf(keys[begun])) { continue; }

            yield return string.Join(",\n", keys.Skip(begun).Take(at - begun).Select(key => $"    {Json(key)}: {Json(_sentences[key])}"));
            begun = at;
        }
    }

    private static string GroupOf(string key) => key.Split('/')[0];

    private static string Json(string text) => JsonSerializer.Serialize(text, Plain);

    private static Dictionary<string, string> TextsOf(Fields file, string name)
    {
        if (!file.Has(name)) { return []; }

        var texts = file.Object(name);

        return texts.Names.ToDictionary(key => key, texts.Text);
    }

    private static Dictionary<string, SentenceStatus.Checked> CheckedIn(Fields statuses) => statuses.Names
        .Where(key => statuses.Part.All[key] is JsonPart.Members)
        .ToDictionary(key => key, key => new SentenceStatus.Checked(statuses.Object(key).Text("by"), DateOnly.ParseExact(statuses.Object(key).Text("on"), "yyyy-MM-dd", CultureInfo.InvariantCulture)));
}
