namespace ViewsBot.Properties.Tests.Acts;

/// <summary>One thing somebody does, whatever is on the screen just then: so that a sequence keeps its meaning where some are left out.</summary>
internal abstract record Act
{
    private Act() { }

    /// <summary>Taps something on the card that is seen.</summary>
    /// <param name="Pick">Which: counted round among what can be tapped.</param>
    /// <param name="IsChoice">Among the first few alone, which are its choices; else among all, controls too.</param>
    public sealed record Taps(int Pick, bool IsChoice) : Act;

    /// <summary>Taps something on a card from before.</summary>
    public sealed record TapsEarlier(int Card, int Pick) : Act;

    /// <summary>Types the word that stands on something that can be tapped.</summary>
    public sealed record TypesWordOf(int Pick) : Act;

    /// <summary>Types words.</summary>
    public sealed record Types(SomeText Text) : Act;

    /// <summary>Writes words into the place to write of the last card that had one, and keeps them.</summary>
    public sealed record Writes(SomeText Text) : Act;

    /// <summary>Sends a drawing, with words beside it or none.</summary>
    public sealed record Draws(SomeText? Text) : Act;

    /// <summary>Does what was done last once more: on a line that delivers it again, the very same delivery.</summary>
    public sealed record Again : Act;

    /// <summary>Comes back after the program was started anew, or on another page.</summary>
    public sealed record ComesBack : Act;
}
