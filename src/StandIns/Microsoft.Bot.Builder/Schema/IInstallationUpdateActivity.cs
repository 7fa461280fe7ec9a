namespace Microsoft.Bot.Schema;

/// <summary>The bot was added to, or removed from, a channel's unit.</summary>
public interface IInstallationUpdateActivity : IActivity
{
    /// <summary><c>add</c> or <c>remove</c>.</summary>
    string Action { get; set; }
}
