namespace Microsoft.Bot.Builder;

/// <summary>A property of a bot's state.</summary>
public interface IStatePropertyInfo
{
    /// <summary>Its name.</summary>
    string Name { get; }
}
