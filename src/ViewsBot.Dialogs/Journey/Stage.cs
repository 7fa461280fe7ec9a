namespace ViewsBot.Dialogs.Journey;

/// <summary>One stage of the conversation as keys: its dialog, and the topic it is about.</summary>
public sealed class Stage
{
    /// <summary>The dialog's id.</summary>
    public string Dialog { get; set; } = "";

    /// <summary>The topic's key, where the stage is about one.</summary>
    public string? Topic { get; set; }

    /// <summary>Whether it is entered from behind, by going back: at its last card.</summary>
    public bool AtEnd { get; set; }
}
