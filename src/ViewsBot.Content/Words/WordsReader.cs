using System.Globalization;
using ViewsBot.Content.Reading;

namespace ViewsBot.Content.Words;

/// <summary>Reads <c>words/&lt;language&gt;.json</c>, with what each audience reads instead, and a school's own wording over it.</summary>
internal static class WordsReader
{
    private const string English = "words/en.json";

    public static WordSet Read(CardFiles files) => Read(files, Names(files).Where(name => IsComplete(files, name)));

    /// <summary>Reads what is being translated too: every language there is a file for.</summary>
    public static WordSet ReadAll(CardFiles files) => Read(files, Names(files));

    /// <summary>A name with a second dot, such as en.typed.json, is how people write, not what they read; it is the language room's.</summary>
    internal static IEnumerable<string> Names(CardFiles files) => files.In("words").Where(name => name.Count(letter => letter == '.') == 1);

    /// <summary>Nobody is spoken to in a language in which it is not known yet how people write that they are not safe.</summary>
    private static bool IsComplete(CardFiles files, string name) => files.In("words").Contains(name.Replace(".json", ".typed.json", StringComparison.Ordinal));

    /// <summary>English first: the others are held beside it.</summary>
    private static WordSet Read(CardFiles files, IEnumerable<string> names)
    {
        var list = LanguageList.Read(files);
        var english = names.Contains(English) ? One(files, English, list, english: null) : throw new ContentException("words", "the folder", "English, and how it is typed");
        var others = names.Where(name => name != English).Select(name => One(files, name, list, english));

        return list.Safety.Stray(english.Keys) is { } stray
            ? throw new ContentException("languages.json", stray, "the key of a sentence, or of several")
            : new WordSet([.. others.Prepend(english).OrderBy(words => list.PlaceOf(words.Language))]);
    }

    private static LanguageWords One(CardFiles files, string name, LanguageList list, LanguageWords? english)
    {
        var file = files.Read(name).Only("language", "ownName", "direction", "status", "sentences", "statuses", "from");
        var sentences = Sentences(file);
        CheckPlaces(name, Language(file, name), sentences);

        foreach (var (key, sentence) in Own(files, name))
        {
            sentences[key] = sentences.TryGetValue(key, out var ours) && SamePlaces(ours, sentence)
                ? sentence
                : throw new ContentException("own " + name, key, "a key that is there already, with the same {places}");
        }

        if (Tones.Stray(sentences) is { } stray)
        {
            throw new ContentException(name, stray, "a sentence for all under the same key without the @, and no {place} that one has not");
        }

        return InTones(files, file, name, sentences, list, english);
    }

    /// <summary>Every place can be filled, and every plural has words for each of the language's categories.</summary>
    private static void CheckPlaces(string name, string language, Dictionary<string, string> sentences)
    {
        var categories = PluralRules.Categories(language);

        foreach (var (key, sentence) in sentences)
        {
            try
            {
                if (SentencePlaces.Plurals(sentence).Any(forms => !categories.Order().SequenceEqual(forms.Where(form => form[0] != '=').Order())))
                {
                    throw new ContentException(name, key, $"a plural with words for {string.Join(", ", categories)}");
                }

                _ = SentencePlaces.Of(sentence).Count();
            }
            catch (FormatException broken)
            {
                throw new ContentException(name, key, broken.Message);
            }
        }
    }

    private static LanguageWords InTones(CardFiles files, Fields file, string name, Dictionary<string, string> sentences, LanguageList list, LanguageWords? english)
    {
        var statuses = Statuses(file, sentences);
        foreach (var key in Stale(files, file, sentences)) { statuses[key] = new WordStatus.Draft(); }

        var safety = english is null ? [] : SafetySentences.Of(sentences, statuses, StatusOf(file, "status"), list.Safety, english);
        var tones = Tones.Audiences(sentences.Keys).ToDictionary(audience => audience, audience => InEnglishToo(Words(Tones.For(audience, sentences), Tones.For(audience, statuses), []), audience));

        return InEnglishToo(Words(Tones.ForAll(sentences), Tones.ForAll(statuses), tones), audience: null);

        LanguageWords Words(Dictionary<string, string> said, Dictionary<string, WordStatus> read, Dictionary<string, LanguageWords> others) => new(Language(file, name), said, read, others)
        {
            OwnName = file.Text("ownName"),
            EnglishName = list.NameOf(Language(file, name)),
            Direction = DirectionOf(file),
            Status = StatusOf(file, "status"),
            From = From(file, sentences),
            Safety = safety,
        };

        LanguageWords InEnglishToo(LanguageWords words, string? audience) => SafetySentences.Unread(safety, audience) is { Count: > 0 } unread
            ? words.Over(words.WithEnglish(audience is null ? english! : english!.For(audience), unread))
            : words;
    }

    private static Dictionary<string, string> Sentences(Fields file)
    {
        var sentences = file.Object("sentences");

        return sentences.Names.ToDictionary(key => key, sentences.Text);
    }

    private static Dictionary<string, string> Own(CardFiles files, string name) =>
        files.HasOwn(name) ? Sentences(files.ReadOwn(name).Only("sentences")) : [];

    private static bool SamePlaces(string sentence, string other) =>
        SentencePlaces.Of(sentence).Order().SequenceEqual(SentencePlaces.Of(other).Order());

    private static string Language(Fields file, string name)
    {
        var language = file.Text("language");

        return name == $"words/{language}.json" ? language : throw file.Expected("language", "language to be the file's name");
    }

    private static Direction DirectionOf(Fields file) => file.Text("direction") switch
    {
        "ltr" => Direction.LeftToRight,
        "rtl" => Direction.RightToLeft,
        _ => throw file.Expected("direction", "direction to be ltr or rtl"),
    };

    /// <summary>What was made from an English sentence that says something else by now: whoever checked it has not read this.</summary>
    private static IEnumerable<string> Stale(CardFiles files, Fields file, Dictionary<string, string> sentences)
    {
        if (!file.Has("from")) { return []; }

        var (english, from) = (Sentences(files.Read("words/en.json")), From(file, sentences));

        return sentences.Keys.Where(key => !english.TryGetValue(key, out var now) || from.GetValueOrDefault(key) != LanguageWords.FingerprintOf(now));
    }

    /// <summary>Which English each sentence was made from.</summary>
    private static Dictionary<string, string> From(Fields file, Dictionary<string, string> sentences)
    {
        if (!file.Has("from")) { return []; }

        var from = file.Object("from").Only([.. sentences.Keys]);

        return from.Names.ToDictionary(key => key, from.Text);
    }

    private static Dictionary<string, WordStatus> Statuses(Fields file, Dictionary<string, string> sentences)
    {
        if (!file.Has("statuses")) { return []; }

        var statuses = file.Object("statuses").Only([.. sentences.Keys]);

        return statuses.Names.ToDictionary(key => key, key => StatusOf(statuses, key));
    }

    /// <summary>Either <c>"draft"</c> or <c>{"by", "on"}</c>.</summary>
    private static WordStatus StatusOf(Fields fields, string name)
    {
        if (fields.Part.All.GetValueOrDefault(name) is JsonPart.Text { Value: "draft" }) { return new WordStatus.Draft(); }

        var read = fields.Object(name).Only("by", "on");

        return DateOnly.TryParseExact(read.Text("on"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new WordStatus.Checked(read.Text("by"), day)
            : throw read.Expected("on", "on to be a day such as 2026-09-01");
    }
}
