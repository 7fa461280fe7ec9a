using ViewsBot.Language.Reading.Phrases;

namespace ViewsBot.Language.Reading.Learned;

/// <summary>
/// What an example may stand for, by number: telling of harm, the three points of a scale, the controls and the reasons for no answer.
/// Everything else is the speaker's own words and has no number.
/// </summary>
internal static class Senses
{
    /// <summary>Tells of harm.</summary>
    public const int Tell = 0;

    /// <summary>The first of the three points of a scale.</summary>
    public const int FirstPoint = 1;

    /// <summary>The first of what asks something of the conversation, or gives a reason for no answer.</summary>
    public const int FirstAsked = 4;

    /// <summary>No sense of its own: the speaker's own words.</summary>
    public const int None = -1;

    private const string HarmlessName = "like-tell";

    private static readonly (string Name, Verdict Verdict)[] _all =
    [
        ("tell", Verdict.Words),
        ("left", Verdict.Point(0)),
        ("middle", Verdict.Point(1)),
        ("right", Verdict.Point(2)),
        .. new[]
        {
            Control.Help, Control.Stop, Control.Break, Control.GoBack, Control.Repeat, Control.ChangeLanguage, Control.TellSomeone,
            Control.WhoSees, Control.StartAgain, Control.Explain, Control.ChangeHelper,
        }.Select(control => (control.ToWire(), Verdict.Asks(control, page: 0))),
        .. new[] { NotAnAnswer.Skip, NotAnAnswer.DontKnow, NotAnAnswer.NotAboutMe, NotAnAnswer.DontWantToSay }.Select(kind => (kind.ToWire(), Verdict.NotAnAnswer(kind))),
    ];

    private static readonly string[] _ownWords = [HarmlessName, "words", "doubt", "answer"];

    /// <summary>How many there are.</summary>
    public static int Count => _all.Length;

    /// <summary>The names an example may have.</summary>
    public static IEnumerable<string> Names => _all.Select(one => one.Name).Concat(_ownWords);

    /// <summary>The number of a name.</summary>
    /// <param name="name">As it stands in a file of examples.</param>
    /// <param name="sense">The number; <see cref="None"/> for the speaker's own words.</param>
    /// <returns>False where there is no such name.</returns>
    public static bool TryFind(string name, out int sense)
    {
        sense = Array.FindIndex(_all, one => one.Name == name);
        return sense != None || _ownWords.Contains(name);
    }

    /// <summary>Whether a name is that of words that only look as if they told of harm.</summary>
    /// <param name="name">As it stands in a file of examples.</param>
    /// <returns>True when it is.</returns>
    public static bool IsHarmless(string name) => name == HarmlessName;

    /// <summary>What a sense comes to.</summary>
    /// <param name="sense">Its number.</param>
    /// <returns>The verdict.</returns>
    public static Verdict VerdictOf(int sense) => _all[sense].Verdict;
}
