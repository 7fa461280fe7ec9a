namespace ViewsBot.Web.Tests.Whole;

/// <summary>A child's whole conversation about their school day: what they see, and what they press.</summary>
internal static class ChildsWay
{
    private static readonly string[] Answers = ["happy about it", "in the middle", "not happy about it"];

    /// <summary>The cards of hello, and what is pressed on each: a press on one that was read already says nothing about the next.</summary>
    private static IReadOnlyList<(string Sees, string Presses)> Hello =>
        [("I am a computer that helps you.", "OK"), ("will see your answers.", "OK"), ("You may tell me you are not safe.", "OK")];

    /// <summary>Each step: words that are on the card, and the button pressed on it.</summary>
    public static IReadOnlyList<(string Sees, string Presses)> Steps { get; } =
    [
        .. Hello,
        ("Is somebody helping you?", "I am on my own"),
        ("Let us practise first.", "Start"),
        ("Picture 1 of 2", "happy about it"),
        ("Picture 2 of 2", "not happy about it"),
        ("Let us look at your plan.", "Not today"),
        ("What would you like to talk about?", "my school day"),
        ("Choose one, two or three pictures.", "That's all"),
        ("Let us talk about: my school day", "Start"),
        .. Enumerable.Range(1, 9).Select(number => ($"Picture {number} of 9", Answers[number % 3])),
        ("Here is your board.", "This is right"),
        ("Go on, or have a break?", "Go on"),
        ("What would you like to tell me more about?", "Nothing more"),
        ("What would you like to celebrate?", "Skip"),
        ("Which picture shall we talk about most?", "lunch"),
        ("What are you proud of?", "Keep this"),
        ("What one thing should stay the same?", "playtime"),
        ("What one thing should be different?", "toilets"),
        ("How do you want to join your meeting?", "Send my board"),
        ("How was this for you?", "good"),
    ];

    /// <summary>The steps to the first picture that is answered in earnest.</summary>
    public static IEnumerable<(string Sees, string Presses)> ToTheFirstPicture => Steps.TakeWhile(step => step.Sees != "Picture 1 of 9");

    /// <summary>What is on the last card.</summary>
    public const string End = "That is the end for today.";

    /// <summary>What the child writes where there is a place to write.</summary>
    public const string Words = "I can swim a whole length now";

    /// <summary>Where the nine pictures stand at the end.</summary>
    public static IEnumerable<string> Places => Enumerable.Range(1, 9).Select(number => new[] { "left", "middle", "right" }[number % 3]);
}
