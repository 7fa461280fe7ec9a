using ViewsBot.Content.Templates;

namespace ViewsBot.Content.Cards;

/// <summary>
/// The reply to somebody who told of harm. Template <c>told</c>. It can be hidden with one tap, on the page itself, and
/// has nothing to be read aloud: it must not betray the speaker.
/// </summary>
public sealed record ToldCard : Card
{
    /// <summary>What it asks; comes back with the choice.</summary>
    public required string Ask { get; init; }

    /// <summary>Its first sentence.</summary>
    public required Sentence Heading { get; init; }

    /// <summary>The rest of the fixed reply, one sentence a line.</summary>
    public required IReadOnlyList<Sentence> Lines { get; init; }

    /// <summary>Buttons of words that stay when the reply is hidden: go on, or stop.</summary>
    public required IReadOnlyList<Choice> Choices { get; init; }

    internal override string Template => "told";

    internal override CardData Data(Wording wording)
    {
        // Nothing to be spoken, and a fallback that says nothing: whoever stands by must learn nothing from either.
        var data = Begin(wording, "", wording.Words.Get("chat/title"));
        data.Add("ask", Ask);
        data.Add("heading", wording.Say(Heading));
        data.Add("lines", wording.Lines(Lines));
        data.Add("hide", wording.Words.Get("control/hide"));
        data.Add("choices", wording.Buttons(Choices));

        return data;
    }
}
