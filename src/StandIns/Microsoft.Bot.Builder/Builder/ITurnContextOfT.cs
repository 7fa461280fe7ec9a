using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>One turn that began with a known kind of activity.</summary>
/// <typeparam name="T">The kind of activity.</typeparam>
public interface ITurnContext<T> : ITurnContext
    where T : IActivity
{
    /// <summary>What came in.</summary>
    new T Activity { get; }
}
