using ViewsBot.Content.Templates;
using ViewsBot.Content.Words;

namespace ViewsBot.Content.Cards;

/// <summary>
/// The controls that every card has, in the same order and the same place: the most needed in sight, the rest behind
/// "More", and "I need to tell someone" always in sight.
/// </summary>
internal sealed class ControlRows(LanguageWords words, bool offersLanguages)
{
    /// <summary>What stands in the place of "I don't know" where a scale explains what is not known.</summary>
    public const string AboutThis = "dont-know-about-this";

    private static readonly string[] _inSight = ["dont-know", "skip", "go-back", "break"];
    private static readonly string[] _inSightAboutThis = [AboutThis, .. _inSight[1..]];
    private static readonly string[] _behindMore = ["not-about-me", "dont-want-to-say", "repeat", "stop", "explain"];
    private static readonly string[] _alsoBehindMore = ["who-sees", "help", "change-helper", "how-many", "my-way"];

    private static readonly string[] _languages = ["change-language"];

    private readonly CardData[] _first = Of(_inSight, words);
    private readonly CardData[] _firstAboutThis = Of(_inSightAboutThis, words);
    private readonly CardData[] _more = Of(_behindMore, words);
    private readonly CardData[] _ways = Of(_alsoBehindMore, words);
    private readonly CardData[] _moreLanguages = Of(_languages, words);
    private readonly string _moreWord = words.Get("control/more");
    private readonly string _tellSomeone = words.Get("control/tell-someone");

    public void AddTo(CardData data, bool isAboutThis)
    {
        data.Add("controls", isAboutThis ? _firstAboutThis : _first);
        data.Add("more", _moreWord);
        data.Add("moreControls", _more);
        data.Add("moreWays", _ways);
        data.Add("offersLanguages", offersLanguages);
        data.Add("moreLanguages", offersLanguages ? _moreLanguages : []);
        data.Add("tellSomeone", _tellSomeone);
    }

    public static CardData[] Of(IReadOnlyList<string> keys, LanguageWords words) =>
        [.. keys.Select(key => new CardData(2) { { "control", key }, { "word", words.Get("control/" + key) } })];
}
