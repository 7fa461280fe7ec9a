namespace ViewsBot.Content.Closing;

/// <summary>How a closing question is answered. Words are kept at each of them.</summary>
public enum ClosingKind
{
    /// <summary>In words, or with a picture of one's own.</summary>
    Write,

    /// <summary>By choosing one of the pictures that were talked about.</summary>
    Pick,

    /// <summary>By choosing one of the question's own pictures.</summary>
    Choose,
}
