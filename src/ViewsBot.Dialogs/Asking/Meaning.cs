using ViewsBot.Language.Reading;
using ViewsBot.Records.Alerts;
using ViewsBot.Records.Views;

namespace ViewsBot.Dialogs.Asking;

/// <summary>What a reply means, given the card in focus.</summary>
internal abstract record Meaning
{
    private Meaning() { }

    /// <summary>The option in focus was answered; the form says how many answers there were to choose from.</summary>
    public sealed record Answered(Answer Answer, ScaleForm Form) : Meaning;

    /// <summary>An option that the card shows and that comes after the one in focus was answered before its turn.</summary>
    public sealed record AnsweredAhead(OptionKey Option, Answer Answer, ScaleForm Form) : Meaning;

    /// <summary>One of the card's own choices.</summary>
    public sealed record Chose(string Choice) : Meaning;

    /// <summary>The words that the card asked for.</summary>
    public sealed record Wrote(string Text) : Meaning;

    /// <summary>Pictures came, and nothing else was said with them.</summary>
    public sealed record Drew : Meaning;

    /// <summary>Something asked of the conversation itself; a control's key.</summary>
    public sealed record Asked(string Control) : Meaning;

    /// <summary>A card from before was answered: that answer is changed, and the card in focus stays.</summary>
    public sealed record AnsweredEarlier(OptionKey Option, Answer Answer, ScaleForm Form) : Meaning;

    /// <summary>A choice on a card from before.</summary>
    public sealed record ChoseEarlier(string Ask, string Choice) : Meaning;

    /// <summary>"Skip" or its like, on a card that is done: there is nothing left to skip.</summary>
    public sealed record PassedBy : Meaning;

    /// <summary>A picture of a board was tapped: it is asked again.</summary>
    public sealed record Change(OptionKey Option) : Meaning;

    /// <summary>Words that nothing asked for: they are kept, and the card is asked again.</summary>
    public sealed record Remark(string Text) : Meaning;

    /// <summary>Words that were typed at a card from before: they are kept at that one.</summary>
    public sealed record RemarkEarlier(string Text, Ask At) : Meaning;

    /// <summary>Words that were written where a card from before asked for them: they are kept as that card keeps them.</summary>
    public sealed record WroteEarlier(string Text, Ask At) : Meaning;

    /// <summary>Something typed that is said to the conversation itself, and answers nothing: it is answered, and the card is asked again.</summary>
    public sealed record SaidBeside(Said What, string Text) : Meaning;

    /// <summary>Somebody may not be safe. The words are empty where a button was tapped, or a picture came alone.</summary>
    public sealed record Told(string Text, AlertKind Kind) : Meaning
    {
        /// <summary>What kind of picture came with it, or none.</summary>
        public PictureKind? Picture { get; init; }

        /// <summary>Whether it is more than the call for help itself.</summary>
        public bool SaysMore => Text.Length > 0 || Picture is not null;
    }

    /// <summary>The person goes on after a break, or after they told.</summary>
    public sealed record WentOn : Meaning;

    /// <summary>Something of the explainer is to be shown: a page, its menu, or a question is to be taken along.</summary>
    public sealed record Explain(string Choice) : Meaning;

    /// <summary>No reply: what was asked beside gives way to what was asked for next.</summary>
    public sealed record GaveWay : Meaning;

    /// <summary>Nothing this conversation knows: a card that is not its own, an empty message.</summary>
    public sealed record Unknown : Meaning;
}
