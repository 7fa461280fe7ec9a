namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One dialog on the stack, as it is kept between turns.</summary>
public class DialogInstance
{
    /// <summary>The id of the dialog.</summary>
    public string Id { get; set; }

    /// <summary>What the dialog keeps between turns.</summary>
    public IDictionary<string, object> State { get; set; }

    /// <summary>The version of what a container held when it last ran, or null.</summary>
    public string Version { get; set; }
}
