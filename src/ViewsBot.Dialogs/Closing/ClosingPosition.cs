namespace ViewsBot.Dialogs.Closing;

/// <summary>Where in the closing questions the conversation is.</summary>
public sealed class ClosingPosition
{
    /// <summary>Which question, from 0.</summary>
    public int Index { get; set; }

    /// <summary>Which page of its pictures, from 0.</summary>
    public int Page { get; set; }

    /// <summary>Whether it was reached by going back.</summary>
    public bool IsBack { get; set; }
}
