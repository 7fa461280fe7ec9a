using ViewsBot.Content.Reading;

namespace ViewsBot.Content.Words;

/// <summary>Reads languages: English whole, of every other its head, and its sentences when somebody first asks for one.</summary>
/// <param name="files">The files.</param>
/// <param name="list">The languages in their order, and which sentences are on consent and safeguarding.</param>
/// <param name="check">What the sentences of each language are held against as soon as they are read.</param>
internal sealed class LanguageReading(CardFiles files, LanguageList list, Action<string, LanguageSentences> check)
{
    private readonly EnglishPrints _prints = new(files);

    /// <summary>A language.</summary>
    /// <param name="name">Its file.</param>
    /// <param name="english">English, which it is held beside; <c>null</c> for English itself.</param>
    public LanguageWords One(string name, LanguageWords? english)
    {
        var head = LanguageHead.Read(files, name, list);
        var words = Words(head, new Lazy<LanguageSentences>(() => Read(name, head, english)), english is null ? null : () => english);
        if (english is null) { words.Prepare(); }

        return words;
    }

    private LanguageSentences Read(string name, LanguageHead head, LanguageWords? english)
    {
        var file = files.Read(name).Only("language", "ownName", "direction", "status", "sentences", "statuses", "from");
        var sentences = SentencesIn(file);
        WrittenPlaces.Check(name, head.Language, sentences);
        var own = Own(name);
        foreach (var (key, sentence) in own) { Replace(name, sentences, key, sentence); }

        if (Tones.Stray(sentences) is { } stray)
        {
            throw new ContentException(name, stray, "a sentence for all under the same key without the @, and no {place} that one has not");
        }

        var read = InTones(file, head, sentences, own.Keys, english);
        check(head.Language, read);

        return read;
    }

    private LanguageSentences InTones(Fields file, LanguageHead head, Dictionary<string, string> sentences, IReadOnlyCollection<string> own, LanguageWords? english)
    {
        var from = From(file, sentences);
        var statuses = Statuses(file, sentences);
        // Whoever checked a sentence has not read what a school put in its place.
        foreach (var key in Stale(file, sentences, from).Concat(own)) { statuses[key] = new WordStatus.Draft(); }

        var safety = english is null ? [] : SafetySentences.Of(sentences, statuses, head.Status, list.Safety, english);

        return For(audience: null, Tones.ForAll(sentences), Tones.ForAll(statuses)) with
        {
            Tones = Tones.Audiences(sentences.Keys).ToDictionary(audience => audience, InTone),
        };

        LanguageSentences For(string? audience, Dictionary<string, string> said, Dictionary<string, WordStatus> read) =>
            new() { All = said, Statuses = read, From = from, Own = own.ToHashSet(), Safety = safety, Unread = SafetySentences.Unread(safety, audience) };

        LanguageWords InTone(string audience)
        {
            var tone = For(audience, Tones.For(audience, sentences), Tones.For(audience, statuses));

            return Words(head, new Lazy<LanguageSentences>(tone), english is null ? null : () => english.For(audience));
        }
    }

    private static LanguageWords Words(LanguageHead head, Lazy<LanguageSentences> sentences, Func<LanguageWords>? english) => new(head.Language, sentences, english)
    {
        OwnName = head.OwnName,
        EnglishName = head.EnglishName,
        Direction = head.Direction,
        Status = head.Status,
    };

    private static Dictionary<string, string> SentencesIn(Fields file)
    {
        var sentences = file.Object("sentences");

        return sentences.Names.ToDictionary(key => key, sentences.Text);
    }

    private Dictionary<string, string> Own(string name) => files.HasOwn(name) ? SentencesIn(files.ReadOwn(name).Only("sentences")) : [];

    private static void Replace(string name, Dictionary<string, string> sentences, string key, string sentence) =>
        sentences[key] = sentences.TryGetValue(key, out var ours) && WrittenPlaces.AreSame(ours, sentence)
            ? sentence
            : throw new ContentException("own " + name, key, "a key that is there already, with the same {places}");

    /// <summary>What was made from an English sentence that says something else by now: whoever checked it has not read this.</summary>
    private IEnumerable<string> Stale(Fields file, Dictionary<string, string> sentences, Dictionary<string, string> from) =>
        file.Has("from") ? sentences.Keys.Where(key => _prints.Of(key) is not { } now || from.GetValueOrDefault(key) != now) : [];

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

        return statuses.Names.ToDictionary(key => key, key => LanguageHead.StatusOf(statuses, key));
    }
}
