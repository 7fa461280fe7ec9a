namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The names of the events dialogs are told of.</summary>
public class DialogEvents
{
    /// <summary>A dialog begins.</summary>
    public const string BeginDialog = "beginDialog";

    /// <summary>The dialog is to ask again.</summary>
    public const string RepromptDialog = "repromptDialog";

    /// <summary>A dialog further up was cancelled.</summary>
    public const string CancelDialog = "cancelDialog";

    /// <summary>An activity came in.</summary>
    public const string ActivityReceived = "activityReceived";

    /// <summary>What a container holds has changed since its stack was kept.</summary>
    public const string VersionChanged = "versionChanged";

    /// <summary>Something threw.</summary>
    public const string Error = "error";
}
