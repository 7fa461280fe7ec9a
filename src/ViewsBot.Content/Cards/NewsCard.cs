using ViewsBot.Content.Templates;

namespace ViewsBot.Content.Cards;

/// <summary>What came of something that was said: beside it what was said, as it was said. Template <c>news</c>.</summary>
/// <remarks>What people wrote stands in it as plain text: no client reads a mark of formatting into it.</remarks>
public sealed record NewsCard : Card
{
    /// <summary>The key of the news; comes back with the choice, so that a tap on an old card is known for one.</summary>
    public required string Ask { get; init; }

    /// <summary>The heading, such as "You said:".</summary>
    public required Sentence Heading { get; init; }

    /// <summary>What it is about; or none.</summary>
    public Shown? About { get; init; }

    /// <summary>Where it was placed; or none.</summary>
    public Shown? Place { get; init; }

    /// <summary>Own words, exactly as they were written; or none.</summary>
    public string? Quote { get; init; }

    /// <summary>What came of it, such as "We did this:"; or nothing.</summary>
    public Sentence? Came { get; init; }

    /// <summary>What somebody wrote about that, exactly; or nothing.</summary>
    public string? Words { get; init; }

    /// <summary>The concept keys of the pictures beside it.</summary>
    public IReadOnlyList<string> PictureKeys { get; init; } = [];

    /// <summary>What else is said, one sentence a line.</summary>
    public IReadOnlyList<Sentence> Lines { get; init; } = [];

    /// <summary>What is asked of it; or nothing.</summary>
    public Sentence? Question { get; init; }

    /// <summary>Buttons of words, at most five.</summary>
    public required IReadOnlyList<Choice> Choices { get; init; }

    internal override string Template => "news";

    internal override CardData Data(Wording wording)
    {
        var heading = wording.Say(Heading);
        var data = Begin(wording, Aloud(wording, heading), heading);
        data.Add("ask", Ask);
        data.Add("heading", heading);
        data.Add("hasSaid", About is not null || Place is not null);
        data.Add("said", new[] { About, Place }.OfType<Shown>().Select(shown => Column(shown, wording)).ToArray());
        data.Add("quote", ListOf(Quote));
        data.Add("came", ListOf(Say(Came, wording)));
        data.Add("words", ListOf(Words));
        data.Add("hasPictures", PictureKeys.Count > 0);
        data.Add("shown", PictureKeys.Select(key => Picture(key, wording)).ToArray());
        data.Add("lines", wording.Lines(Lines));
        data.Add("question", ListOf(Say(Question, wording)));
        data.Add("choices", wording.Buttons(Choices));

        return data;
    }

    private string Aloud(Wording wording, string heading)
    {
        string?[] said =
        [
            heading, Say(About?.Word, wording), Say(Place?.Word, wording), Quote, Say(Came, wording), Words, .. Lines.Select(wording.Say), Say(Question, wording),
        ];

        return wording.Aloud(string.Join(' ', said.OfType<string>()), [], Choices);
    }

    private static string? Say(Sentence? sentence, Wording wording) => sentence is null ? null : wording.Say(sentence);

    /// <summary>A list of one text, or of none.</summary>
    private static CardData[] ListOf(string? text) => text is null ? [] : [new CardData(1) { { "text", text } }];

    private static CardData Column(Shown shown, Wording wording)
    {
        var column = new CardData(5) { { "hasWord", shown.Word is not null }, { "word", Say(shown.Word, wording) ?? "" } };

        wording.AddPicture(column, shown.PictureKey);

        return column;
    }

    private static CardData Picture(string key, Wording wording) => new(2)
    {
        { "picture", wording.Picture(key).FileAs(wording.Format) },
        { "alt", wording.Words.Get(wording.Picture(key).AltKey) },
    };
}
