using ViewsBot.Records.Views;

namespace ViewsBot.Dialogs.Replies;

/// <summary>What a person did with a card, as the channel brought it: nothing is decided yet.</summary>
public abstract record Reply
{
    private Reply() { }

    /// <summary>Something was tapped: keys, never labels. A key the card did not send is <c>null</c>.</summary>
    public sealed record Tapped : Reply
    {
        /// <summary>The board's id.</summary>
        public string? Board { get; init; }

        /// <summary>The option's key.</summary>
        public string? Option { get; init; }

        /// <summary><c>left</c>, <c>middle</c> or <c>right</c>.</summary>
        public string? Place { get; init; }

        /// <summary>How many answers the card had to choose from; none where there were three.</summary>
        public string? Points { get; init; }

        /// <summary>A control's key, such as <c>skip</c>.</summary>
        public string? Control { get; init; }

        /// <summary>What the card asked, where it has no board.</summary>
        public string? Ask { get; init; }

        /// <summary>What was chosen there.</summary>
        public string? Choice { get; init; }

        /// <summary>What was written into the card's own place to write, or came as text with the tap.</summary>
        public string? Words { get; init; }
    }

    /// <summary>Words were typed, exactly these.</summary>
    public sealed record Typed(string Text) : Reply;

    /// <summary>Pictures came, a drawing or photos; with words beside them where somebody wrote some.</summary>
    /// <param name="Kind">A drawing where the page says that it was drawn there.</param>
    /// <param name="Words">What was written with them, or <c>null</c>.</param>
    /// <param name="Control">The control that was tapped to send them, or <c>null</c>.</param>
    public sealed record Sent(PictureKind Kind, string? Words, string? Control) : Reply;

    /// <summary>Neither a tap nor words: an empty message.</summary>
    public sealed record Nothing : Reply;
}
