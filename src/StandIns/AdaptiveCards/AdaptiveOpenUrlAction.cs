namespace AdaptiveCards;

/// <summary>Opens an address.</summary>
public class AdaptiveOpenUrlAction : AdaptiveAction
{
    /// <summary>An action without an address yet.</summary>
    public AdaptiveOpenUrlAction()
        : base("Action.OpenUrl")
    {
    }

    /// <summary>The address, absolute or relative.</summary>
    public string UrlString
    {
        get => Part.Text("url");
        set => Part.Set("url", value);
    }
}
