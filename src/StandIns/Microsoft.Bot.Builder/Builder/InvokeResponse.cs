namespace Microsoft.Bot.Builder;

/// <summary>The answer to an invoke.</summary>
public class InvokeResponse
{
    /// <summary>The HTTP status code.</summary>
    public int Status { get; set; }

    /// <summary>The body, written as JSON.</summary>
    public object Body { get; set; }
}
