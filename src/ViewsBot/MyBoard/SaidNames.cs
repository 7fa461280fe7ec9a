using ViewsBot.Content;
using ViewsBot.Content.Cards;
using ViewsBot.Content.Topics;
using ViewsBot.Content.Words;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;

namespace ViewsBot.MyBoard;

/// <summary>What the things said in one session are called: by the cards, or as they stand in the plan, in the words of whoever reads the page.</summary>
internal sealed class SaidNames(Deck deck, LanguageWords words, Audience reader, SessionOnFile file)
{
    private const string TellMore = "tell-more";

    /// <summary>The topics that something on a board is about, in the order they were talked about; a part of the plan with the items that are on it.</summary>
    public IEnumerable<Topic> Topics(Board board) => board.Options.Select(option => option.Topic).Distinct().Select(key => Topic(key, board)).OfType<Topic>();

    /// <summary>What an option is called.</summary>
    /// <returns><c>null</c> where the cards have it no longer.</returns>
    public string? Word(OptionKey option) => Find(option)?.Word.In(words);

    /// <summary>An option's name after its topic's.</summary>
    /// <returns><c>null</c> where the cards have it no longer.</returns>
    public string? Whole(OptionKey option) => TopicOf(option) is { } topic && Word(option) is { } word ? $"{words.Get(topic.TitleKey)}: {word}" : null;

    /// <summary>What own words or a picture of one's own belong to: the option's word, the question, or that they were said beside the questions.</summary>
    public string About(string prompt) => OptionIn(prompt) is { } option && Word(option) is { } word ? word
        : prompt == TellMore ? words.Get("own-words/heading")
        : words.Get(words.Has(prompt) ? prompt : "page/said-beside");

    /// <summary>The picture of the option that own words are about.</summary>
    /// <returns><c>null</c> where they are about none.</returns>
    public string? PictureKey(string prompt) => OptionIn(prompt) is { } option ? Find(option)?.PictureKey : null;

    private Topic? Topic(string key, Board board) => deck.Topics.Find(AudienceOfSpeaker, key) is { IsOfPlan: true } part
        ? part with { Options = [.. board.Options.Where(option => option.Topic == key).Select(option => Find(option)!)] }
        : deck.Topics.Find(AudienceOfSpeaker, key);

    private Topic? TopicOf(OptionKey option) => deck.Topics.Find(AudienceOfSpeaker, option.Topic);

    private Option? Find(OptionKey option) => TopicOf(option) is { IsOfPlan: true } part ? OfPlan(option, part) : deck.Topics.FindOption(option.Value);

    /// <summary>Of an item the reader may not know, its part is named: what was said of it is theirs to see.</summary>
    private Option OfPlan(OptionKey key, Topic part) => file.Items.Find(key) is { } item
        ? new() { Key = key.Value, PictureKey = item.PictureKey is { } own && deck.Pictures.Has(own) ? own : part.PictureKey, Word = new Sentence("plan/written", ("words", item.WordsFor(reader))) }
        : new() { Key = key.Value, PictureKey = part.PictureKey, Word = part.TitleKey };

    private string AudienceOfSpeaker => AudienceKeys.Of(file.Session.Speaker.Audience);

    private static OptionKey? OptionIn(string prompt) => prompt.StartsWith(TellMore + "/", StringComparison.Ordinal) ? new OptionKey(prompt[(TellMore.Length + 1)..]) : null;
}
