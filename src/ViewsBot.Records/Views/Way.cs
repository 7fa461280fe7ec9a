namespace ViewsBot.Records.Views;

/// <summary>How an answer came to the record; kept with every one.</summary>
public enum Way
{
    /// <summary>The speaker, or whoever helped them, gave it on a page or in a chat.</summary>
    OnScreen,

    /// <summary>They said it on the telephone, and a member of staff keyed it.</summary>
    ByPhone,

    /// <summary>They laid it on a paper board, and a member of staff keyed it.</summary>
    OnPaper,
}
