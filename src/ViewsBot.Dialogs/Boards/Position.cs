namespace ViewsBot.Dialogs.Boards;

/// <summary>Where in a topic the conversation is.</summary>
public sealed class Position
{
    /// <summary>The topic's key; none for practice.</summary>
    public string? Topic { get; set; }

    /// <summary>Which option, from 0; <see cref="Start"/> for the card that says what comes.</summary>
    public int Index { get; set; } = Start;

    /// <summary>The key of the option that was asked; none on the card that says what comes. A plan's options may change while it waits.</summary>
    public string? Option { get; set; }

    /// <summary>The keys of options that were answered before their turn, on a card with several; mostly none.</summary>
    public List<string>? Ahead { get; set; }

    /// <summary>The card before the first picture.</summary>
    public const int Start = -1;
}
