using System.Globalization;
using ViewsBot.Content.Pictures;
using ViewsBot.Content.Templates;
using ViewsBot.Content.Topics;
using ViewsBot.Content.Words;

namespace ViewsBot.Content.Cards;

/// <summary>Puts keys into the words and pictures of one surface, for a card that is being filled.</summary>
internal sealed class Wording(Surface surface, ControlRows controls, PictureSet pictures)
{
    // How a choice stands out is the client's to draw; these two of Adaptive Cards' own styles tell it which is which.
    private const string ChosenStyle = "accent";
    private const string OtherStyle = "emphasis";

    private static readonly char[] FullStops = ['.', '。', '۔', '।'];

    public LanguageWords Words { get; } = surface.Words;

    public PictureFormat Format { get; } = surface.Format;

    public string PicturesUrl { get; } = surface.PicturesUrl;

    public bool IsRightToLeft => Words.Direction is Direction.RightToLeft;

    public string Chosen => Words.Get("question/chosen");

    public string Say(Sentence sentence) => sentence.In(Words);

    public Picture Picture(string conceptKey) => pictures.Find(conceptKey);

    public string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public void AddControls(CardData data, bool isAboutThis) => controls.AddTo(data, isAboutThis);

    public CardData[] Controls(IReadOnlyList<string> keys) => ControlRows.Of(keys, Words);

    public CardData[] Lines(IReadOnlyList<Sentence> lines) => [.. lines.Select(line => new CardData(1) { { "text", Say(line) } })];

    /// <summary>Buttons of words.</summary>
    public CardData[] Buttons(IReadOnlyList<Choice> choices) =>
        [.. choices.Select(choice => new CardData(2) { { "choice", choice.Key }, { "word", Say(choice.Word) } })];

    /// <summary>The style by which a client tells what is chosen from what is not.</summary>
    public static string StyleOf(bool isChosen) => isChosen ? ChosenStyle : OtherStyle;

    /// <summary>What every picture choice needs.</summary>
    public void AddChoice(CardData data, string word, string pictureKey, bool isChosen) => AddChoice(data, word, word, pictureKey, isChosen);

    /// <summary>The same for one that is called by more than its word.</summary>
    public void AddChoice(CardData data, string word, string name, string pictureKey, bool isChosen)
    {
        data.Add("word", word);
        data.Add("picture", Picture(pictureKey).FileAs(Format));
        data.Add("isChosen", isChosen);
        data.Add("style", StyleOf(isChosen));
        data.Add("tooltip", isChosen ? Chosen : name);
    }

    /// <summary>A picture that is no choice, with its alternative text; or none.</summary>
    public void AddPicture(CardData data, string? pictureKey)
    {
        data.Add("hasPicture", pictureKey is not null);
        data.Add("picture", pictureKey is null ? "" : Picture(pictureKey).FileAs(Format));
        data.Add("alt", pictureKey is null ? "" : Words.Get(Picture(pictureKey).AltKey));
    }

    /// <summary>What is to be heard of one option: its question, and the answers. An item of a plan is a whole sentence, and ends once.</summary>
    public string Said(Topic topic, string option, IReadOnlyList<ShownPoint> points)
    {
        var stem = Words.Get(topic.SaidKey, ("option", option.TrimEnd(FullStops)));
        var (first, second) = (points[0].WordIn(Words), points[1].WordIn(Words));

        return points.Count > 2
            ? Words.Get("question/said", ("stem", stem), ("left", first), ("middle", second), ("right", points[2].WordIn(Words)))
            : Words.Get("question/said-two", ("stem", stem), ("first", first), ("second", second));
    }

    /// <summary>What is to be heard of a card with sentences and choices.</summary>
    public string Aloud(string heading, IReadOnlyList<Sentence> lines, IReadOnlyList<Choice> choices) => string.Join(' ',
    [
        heading,
        .. lines.Select(Say),
        .. choices.Select(choice => Words.Get("choice/said", ("word", Say(choice.Word)))),
    ]);
}
