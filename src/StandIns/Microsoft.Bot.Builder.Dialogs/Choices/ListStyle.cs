namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How choices are shown.</summary>
public enum ListStyle
{
    /// <summary>Not at all: the question says what they are.</summary>
    None,

    /// <summary>By what the channel can show, how many there are and how long.</summary>
    Auto,

    /// <summary>In the line of the question.</summary>
    Inline,

    /// <summary>As a list under it.</summary>
    List,

    /// <summary>As suggested actions.</summary>
    SuggestedAction,

    /// <summary>As a card with buttons.</summary>
    HeroCard,
}
