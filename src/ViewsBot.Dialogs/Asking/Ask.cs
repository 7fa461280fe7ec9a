namespace ViewsBot.Dialogs.Asking;

/// <summary>The card in focus as keys: from these it can be made again at any time, after a restart too.</summary>
public sealed class Ask
{
    /// <summary>Which question makes the card: a name of <see cref="Asks"/>.</summary>
    public string Name { get; set; } = "";

    /// <summary>The topic's key, where it is about one.</summary>
    public string? Topic { get; set; }

    /// <summary>The option's key, where it is about one.</summary>
    public string? Option { get; set; }

    /// <summary>The prompt's key, where words or a choice are asked for.</summary>
    public string? Prompt { get; set; }

    /// <summary>How far beside the road it is asked: 0 on it, 1 an option asked again, 2 anything else that is asked beside.</summary>
    public int Depth { get; set; }

    /// <summary>The key of the news, where it is about some.</summary>
    public string? News { get; set; }

    /// <summary>Which page of pictures, from 0, where there are more than one card holds.</summary>
    public int Page { get; set; }
}
