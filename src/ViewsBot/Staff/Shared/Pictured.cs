using ViewsBot.Content;
using ViewsBot.Content.Topics;
using ViewsBot.Content.Words;
using ViewsBot.Dialogs.Languages;
using ViewsBot.Records.Paper;
using ViewsBot.Records.People;
using ViewsBot.Records.Views;

namespace ViewsBot.Staff.Shared;

/// <summary>Keys as pictures and words. Staff read English; a key the cards no longer have is shown as it is, never left out.</summary>
internal sealed class Pictured(Deck deck, OfferedLanguages languages)
{
    /// <summary>What stands in the place of a language where the person is to choose it.</summary>
    public const string TheyChoose = "choose";

    private const string TellMore = "tell-more";

    /// <summary>What was said at a card that asked for something else.</summary>
    private const string Beside = "beside/";

    private readonly LanguageWords _words = deck.Words.In("en");

    /// <summary>The words of a key from the cards.</summary>
    public string Say(string key) => _words.Has(key) ? _words.Get(key) : key;

    /// <summary>The address of a concept's picture.</summary>
    public string Address(string pictureKey) => "/built/pictures/" + deck.Pictures.Find(pictureKey).SvgFile;

    /// <summary>Whether the cards have a picture for a concept.</summary>
    public bool HasPicture(string pictureKey) => deck.Pictures.Has(pictureKey);

    /// <summary>Every picture by its concept's key with what it shows, and first the choice of none.</summary>
    public IReadOnlyList<(string Key, string Words)> PictureChoices =>
        [("", "no picture"), .. deck.Pictures.All.Select(picture => (picture.Key, $"{picture.Key.Replace('-', ' ')}: {Say(picture.AltKey)}")).OrderBy(choice => choice.Item2, StringComparer.OrdinalIgnoreCase)];

    /// <summary>The topic that a key means to an audience, or <c>null</c> where the cards have it no longer.</summary>
    public Topic? Topic(Audience audience, string key) => deck.Topics.Find(AudienceKeys.Of(audience), key);

    /// <summary>An option's word.</summary>
    public string Word(string option) => Say("option/" + option) is var word && word == "option/" + option ? option : word;

    /// <summary>The concept of an option's picture, or <c>null</c> where the cards have it no longer.</summary>
    public string? PictureOf(OptionKey option) => deck.Topics.FindOption(option.Value)?.PictureKey;

    /// <summary>The words of a point as it was shown.</summary>
    public string Say(ShownPoint point) => point.WordIn(_words);

    /// <summary>A placement's words: the point as it was shown, or why there is none.</summary>
    public string Word(Placement placement, Topic? topic)
    {
        if (placement.Answer is Answer.NotAnswered none) { return Word(none.Reason); }

        var shown = topic?.Scale.Shown(AnswerKeys.Of(placement.Scale));

        return shown?.FirstOrDefault(point => point.Column == AnswerKeys.ShownOf(placement)) is { } point ? Say(point) : AnswerKeys.Of(placement.Answer);
    }

    /// <summary>A reason's words.</summary>
    public string Word(Reason reason) => Say("answer/" + AnswerKeys.Of(reason));

    /// <summary>The option that own words are about, or <c>null</c>.</summary>
    public static OptionKey? OptionIn(string prompt) =>
        prompt.StartsWith(TellMore + "/", StringComparison.Ordinal) ? new OptionKey(prompt[(TellMore.Length + 1)..]) : null;

    /// <summary>What own words or a choice answer, as a heading.</summary>
    public string Prompt(string prompt) => KeptOnPaper.ClosingOf(prompt) is { } closing ? Say(closing) : OptionIn(prompt) is { } option
        ? $"About: {Word(option.Value)}"
        : prompt == TellMore ? "Told in their own words" : prompt.StartsWith(Beside, StringComparison.Ordinal) ? "Said along the way" : Say(prompt);

    /// <summary>A question to take along, as the explainer words it for an audience.</summary>
    public string Question(Audience audience, string question) => Say($"explain/{AudienceKeys.Of(audience)}/questions/{question}");

    /// <summary>A choice's words: an option's, one of the closing questions', or why there is none.</summary>
    public string Chosen(Choice choice)
    {
        if (KeptOnPaper.ClosingOf(choice.Prompt) is not null) { return "A picture they made, kept on paper"; }

        if (AnswerKeys.ReadAnswer(choice.Chosen) is Answer.NotAnswered none) { return Word(none.Reason); }

        string[] keys = [$"{choice.Prompt.Split('/')[^1]}/{choice.Chosen}", "option/" + choice.Chosen, "topic/" + choice.Chosen];

        return keys.Where(_words.Has).Select(_words.Get).FirstOrDefault() ?? choice.Chosen;
    }

    /// <summary>A language by its name, and whether its words are still a draft that no speaker has read.</summary>
    public (string Name, bool IsDraft) Language(string? language) => language is null ? ("a language they have not chosen yet", false) : deck.Words.Find(language) is { } words
        ? (NameOf(words), words.Status is WordStatus.Draft)
        : (language, true);

    /// <summary>A language by its English name and its own.</summary>
    public static string NameOf(LanguageWords words) => words.EnglishName == words.OwnName ? words.OwnName : $"{words.EnglishName} ({words.OwnName})";

    /// <summary>Whether a person can be invited in a language: one their school offers, or none, for them to choose.</summary>
    public bool Speaks(string? language, SchoolId school) => language == TheyChoose || languages.Find(language, school) is not null;

    /// <summary>The languages a person can be invited in, and first that they choose, where there is a choice.</summary>
    public IReadOnlyList<(string Value, string Name)> LanguageChoices(SchoolId school) =>
    [
        .. languages.At(school).Count > 1 ? [(TheyChoose, "They choose when they begin")] : ((string, string)[])[],
        .. languages.At(school).Select(words => (words.Language, NameOf(words))),
    ];
}
