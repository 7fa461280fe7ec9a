namespace ViewsBot.Dialogs.TellSomeone;

/// <summary>What of somebody's telling the reply answers.</summary>
internal enum Heard
{
    /// <summary>The button alone.</summary>
    Call,

    /// <summary>Words or a picture, and nothing was told just before.</summary>
    Something,

    /// <summary>Words or a picture, while the reply to what was told before stood there.</summary>
    More,
}
