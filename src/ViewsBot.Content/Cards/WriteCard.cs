using ViewsBot.Content.Templates;

namespace ViewsBot.Content.Cards;

/// <summary>
/// A place to write in one's own words. Template <c>write</c>. Kept words come back as
/// <c>{choice:"keep", ask, words}</c>, a button as <c>{choice, ask}</c>; "skip" is the control.
/// </summary>
public sealed record WriteCard : Card
{
    private static readonly Sentence[] _how = ["write/how", "write/spelling"];

    /// <summary>What it asks; comes back with the words.</summary>
    public required string Ask { get; init; }

    /// <summary>The question, which is also the label of the place to write.</summary>
    public required Sentence Heading { get; init; }

    /// <summary>The concept key of a picture of what it is about; or none.</summary>
    public string? PictureKey { get; init; }

    /// <summary>The word under that picture; or none.</summary>
    public Sentence? Word { get; init; }

    /// <summary>Buttons of words beside the one that keeps what is written, such as "Nothing more".</summary>
    public IReadOnlyList<Choice> Buttons { get; init; } = [];

    internal override string Template => "write";

    internal override CardData Data(Wording wording)
    {
        var heading = wording.Say(Heading);
        var data = Begin(wording, wording.Aloud(heading, _how, Buttons), heading);
        data.Add("ask", Ask);
        data.Add("heading", heading);
        data.Add("lines", wording.Lines(_how));
        wording.AddPicture(data, PictureKey);
        data.Add("hasWord", Word is not null);
        data.Add("word", Word is null ? "" : wording.Say(Word));
        data.Add("label", wording.Words.Get("write/label"));
        data.Add("keep", wording.Words.Get("control/keep"));
        data.Add("buttons", wording.Buttons(Buttons));

        return data;
    }
}
