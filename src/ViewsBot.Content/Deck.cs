using ViewsBot.Content.Access;
using ViewsBot.Content.Audio;
using ViewsBot.Content.Cards;
using ViewsBot.Content.Explaining;
using ViewsBot.Content.Pictures;
using ViewsBot.Content.Reading;
using ViewsBot.Content.Topics;
using ViewsBot.Content.Words;

namespace ViewsBot.Content;

/// <summary>Everything a person sees or hears: the folder <c>cards/</c>, loaded and checked once, and never changed after.</summary>
public sealed class Deck
{
    /// <summary>What can be talked about.</summary>
    public required TopicSet Topics { get; init; }

    /// <summary>The option that a parent is asked about the same thing, on the same scale, by the option of the child or young person.</summary>
    public required IReadOnlyDictionary<string, string> SameThingForParents { get; init; }

    /// <summary>What is explained in pictures, to each audience.</summary>
    public required ExplainSet Explain { get; init; }

    /// <summary>Every sentence, in each language.</summary>
    public required WordSet Words { get; init; }

    /// <summary>Every picture, by the concept it shows.</summary>
    public required PictureSet Pictures { get; init; }

    /// <summary>The sentences that come recorded, for devices without a voice for their language.</summary>
    public required AudioSet Audio { get; init; }

    /// <summary>The voice that a service outside speaks each language with, where there is one; used where a school has turned it on.</summary>
    public required IReadOnlyDictionary<string, string> Voices { get; init; }

    /// <summary>The cards, ready to be filled.</summary>
    public required CardSet Cards { get; init; }

    /// <summary>What works for whom, and what does not.</summary>
    public required AccessStatement Access { get; init; }

    /// <summary>
    /// Loads and checks the folder, and the school's own words and pictures over it. The sentences of languages other than English are read and
    /// checked when somebody first needs one: <see cref="PrepareEveryLanguage"/> does so beforehand.
    /// </summary>
    /// <param name="cardsFolder">The folder with <c>templates</c>, <c>topics</c>, <c>words</c> and <c>pictures</c>.</param>
    /// <param name="overridesFolder">The school's own <c>cards</c> folder; none, or one that does not exist, means no overrides.</param>
    /// <exception cref="ContentException">Something in it is broken: which file, where, and what was expected.</exception>
    public static Deck Load(string cardsFolder, string? overridesFolder = null)
    {
        var files = new CardFiles(cardsFolder, overridesFolder);
        var pictures = PicturesReader.Read(files);
        var topics = TopicsReader.Read(files);
        var explain = ExplainPagesReader.Read(files);
        References.Check(topics, pictures);
        ExplainReferences.Check(explain, topics, pictures);
        var words = WordsReader.Read(files, Check);

        return new Deck { Topics = topics, SameThingForParents = SameThingReader.Read(files, topics), Explain = explain, Words = words, Pictures = pictures, Audio = AudioReader.Read(files, words), Voices = VoicesReader.Read(files), Cards = CardSetReader.Read(files, pictures), Access = AccessReader.Read(files) };

        void Check(string language, LanguageSentences sentences)
        {
            References.Check(topics, pictures, language, sentences);
            ExplainReferences.Check(explain, language, sentences);
        }
    }

    /// <summary>Reads and checks the sentences of every language.</summary>
    /// <param name="cancel">Leaves the rest for when it is needed.</param>
    /// <exception cref="ContentException">One of them is broken: which file, where, and what was expected.</exception>
    public void PrepareEveryLanguage(CancellationToken cancel)
    {
        foreach (var words in Words.Languages.TakeWhile(_ => !cancel.IsCancellationRequested)) { words.Prepare(); }
    }
}
