namespace ViewsBot.Records.Views;

/// <summary>Answers, reasons, helpers and ways as the stable keys that rows, cards and the demo door use.</summary>
public static class AnswerKeys
{
    private const string NotAnAnswer = "not-an-answer:";

    private static readonly string[] Places = ["left", "middle", "right"];
    private static readonly string[] Reasons = ["dont-know", "skip", "not-about-me", "dont-want-to-say", "not-tried"];
    private static readonly string[] Helpers = ["alone", "read-to-me", "pointed-for-me", "answered-for-me"];
    private static readonly string[] Ways = ["on-screen", "by-phone", "on-paper"];
    private static readonly string[] Kinds = ["drawing", "photo", "paper"];
    private static readonly string[] Forms = ["three", "two", "yes-not-sure"];

    /// <summary>Where "not sure" is shown: it was no choice of the middle, and never stands among those.</summary>
    public const string NotSure = "not-sure";

    /// <summary><c>left</c>, <c>middle</c>, <c>right</c>, or <c>not-an-answer:</c> and the reason's key.</summary>
    public static string Of(Answer answer) => answer switch
    {
        Answer.Placed placed => Places[(int)placed.Place],
        Answer.NotAnswered none => NotAnAnswer + Reasons[(int)none.Reason],
        _ => throw new ArgumentOutOfRangeException(nameof(answer)),
    };

    /// <summary>The key of a reason alone, such as <c>dont-know</c>.</summary>
    public static string Of(Reason reason) => Reasons[(int)reason];

    /// <summary><c>alone</c>, <c>read-to-me</c>, <c>pointed-for-me</c> or <c>answered-for-me</c>.</summary>
    public static string Of(Helper helper) => Helpers[(int)helper];

    /// <summary><c>on-screen</c>, <c>by-phone</c> or <c>on-paper</c>.</summary>
    public static string Of(Way way) => Ways[(int)way];

    /// <summary><c>drawing</c>, <c>photo</c> or <c>paper</c>.</summary>
    public static string Of(PictureKind kind) => Kinds[(int)kind];

    /// <summary><c>three</c>, <c>two</c> or <c>yes-not-sure</c>.</summary>
    public static string Of(ScaleForm form) => Forms[(int)form];

    /// <summary>Where a placement is shown: <c>left</c>, <c>middle</c>, <c>right</c>, <see cref="NotSure"/>, or the key of why there is none.</summary>
    public static string ShownOf(Placement placement) => placement switch
    {
        { Answer: Answer.NotAnswered none } => Of(none.Reason),
        { Answer: Answer.Placed { Place: Place.Middle }, Scale: ScaleForm.YesOrNotSure } => NotSure,
        _ => Of(placement.Answer),
    };

    /// <summary>Reads what <see cref="Of(Answer)"/> wrote.</summary>
    /// <returns><c>null</c> if the key names no answer.</returns>
    public static Answer? ReadAnswer(string? key)
    {
        if (key is null) { return null; }

        if (Array.IndexOf(Places, key) is >= 0 and var place) { return new Answer.Placed((Place)place); }

        return key.StartsWith(NotAnAnswer, StringComparison.Ordinal) && ReadReason(key[NotAnAnswer.Length..]) is { } reason
            ? new Answer.NotAnswered(reason)
            : null;
    }

    /// <summary>Reads what <see cref="Of(Reason)"/> wrote.</summary>
    /// <returns><c>null</c> if the key names no reason.</returns>
    public static Reason? ReadReason(string? key) => Array.IndexOf(Reasons, key) is >= 0 and var index ? (Reason)index : null;

    /// <summary>Reads what <see cref="Of(PictureKind)"/> wrote.</summary>
    /// <returns><c>null</c> if the key names no kind.</returns>
    public static PictureKind? ReadKind(string? key) => Array.IndexOf(Kinds, key) is >= 0 and var index ? (PictureKind)index : null;

    /// <summary>Reads what <see cref="Of(ScaleForm)"/> wrote.</summary>
    /// <returns><c>null</c> if the key names no form.</returns>
    public static ScaleForm? ReadForm(string? key) => Array.IndexOf(Forms, key) is >= 0 and var index ? (ScaleForm)index : null;

    /// <summary>Reads what <see cref="Of(Helper)"/> wrote.</summary>
    /// <returns><c>null</c> if the key names no helper.</returns>
    public static Helper? ReadHelper(string? key) => Array.IndexOf(Helpers, key) is >= 0 and var index ? (Helper)index : null;

    /// <summary>Reads what <see cref="Of(Way)"/> wrote.</summary>
    /// <returns><c>null</c> if the key names no way.</returns>
    public static Way? ReadWay(string? key) => Array.IndexOf(Ways, key) is >= 0 and var index ? (Way)index : null;
}
