namespace ViewsBot.Language.Reading;

/// <summary>The names that readings have outside the program: kebab-case, stable for ever.</summary>
public static class WireNames
{
    private static readonly string[] _points = ["left", "middle", "right"];

    /// <summary>The name of an answer: left, middle, right, words, or not-an-answer:… with its reason.</summary>
    /// <param name="got">The answer.</param>
    /// <returns>The name.</returns>
    public static string ToWire(this Got got) => got switch
    {
        Got.Point point => _points[point.Index],
        Got.NotAnAnswer none => "not-an-answer:" + none.Kind.ToWire(),
        Got.Words => "words",
        _ => throw new ArgumentOutOfRangeException(nameof(got)),
    };

    /// <summary>The name of a reason for no answer: dont-know, skip, not-about-me, dont-want-to-say or not-tried.</summary>
    /// <param name="kind">The reason.</param>
    /// <returns>The name.</returns>
    public static string ToWire(this NotAnAnswer kind) => kind switch
    {
        NotAnAnswer.DontKnow => "dont-know",
        NotAnAnswer.Skip => "skip",
        NotAnAnswer.NotAboutMe => "not-about-me",
        NotAnAnswer.DontWantToSay => "dont-want-to-say",
        NotAnAnswer.NotTried => "not-tried",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The name of what is said to the conversation itself, asks-who-sees for one.</summary>
    /// <param name="said">What is said.</param>
    /// <returns>The name.</returns>
    public static string ToWire(this Said said) => said switch
    {
        Said.AsksWhoSees => "asks-who-sees",
        Said.NotForFamily => "not-for-family",
        Said.CannotRead => "cannot-read",
        Said.WhatIsThis => "what-is-this",
        Said.WhoAreYou => "who-are-you",
        Said.CrossWithUs => "cross-with-us",
        Said.HadEnough => "had-enough",
        Said.HowLong => "how-long",
        _ => throw new ArgumentOutOfRangeException(nameof(said)),
    };

    /// <summary>The name of a control, from help to at-once.</summary>
    /// <param name="control">The control.</param>
    /// <returns>The name.</returns>
    public static string ToWire(this Control control) => control switch
    {
        Control.Help => "help",
        Control.Stop => "stop",
        Control.Break => "break",
        Control.GoBack => "go-back",
        Control.Skip => "skip",
        Control.Repeat => "repeat",
        Control.DontKnow => "dont-know",
        Control.ChangeLanguage => "change-language",
        Control.TellSomeone => "tell-someone",
        Control.WhoSees => "who-sees",
        Control.StartAgain => "start-again",
        Control.Explain => "explain",
        Control.ChangeHelper => "change-helper",
        Control.HowMany => "how-many",
        Control.AtOnce => "at-once",
        _ => throw new ArgumentOutOfRangeException(nameof(control)),
    };
}
