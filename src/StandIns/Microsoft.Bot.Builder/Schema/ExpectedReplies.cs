using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The replies to a request that asked for them in its answer.</summary>
public class ExpectedReplies
{
    /// <summary>Nothing set.</summary>
    public ExpectedReplies()
    {
    }

    /// <summary>With its values.</summary>
    /// <param name="activities">The replies, in order.</param>
    public ExpectedReplies(IList<Activity> activities = default)
    {
        Activities = activities;
    }

    /// <summary>The replies, in order.</summary>
    [JsonPropertyName("activities")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IList<Activity> Activities { get; set; }
}
