namespace ViewsBot.Language.Reading;

/// <summary>What a typed reply was taken for on the card in focus.</summary>
public sealed record Understood
{
    /// <summary>The answer in it. <see cref="Reading.Got.Words"/> whenever there is doubt, and for every control but skip and don't know.</summary>
    public required Got Got { get; init; }

    /// <summary>What it asks of the conversation; null when it asks nothing.</summary>
    public Control? Control { get; init; }

    /// <summary>The key of the one page that <see cref="Reading.Control.Explain"/> asks for; null where it asks for the explainer as a whole, and for every other control.</summary>
    public string? Page { get; init; }

    /// <summary>What it says to the conversation itself; null when it says nothing of the kind.</summary>
    public Said? Said { get; init; }

    /// <summary>True when the safeguarding path opens: the person asks to tell someone, or the words tell of harm.</summary>
    public bool Alert { get; init; }

    /// <summary>How sure the reading of <see cref="Got"/> and <see cref="Control"/> is.</summary>
    public Sureness Sureness { get; init; }
}
