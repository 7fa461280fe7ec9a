namespace Microsoft.Bot.Builder;

/// <summary>An invoke that is answered with an error.</summary>
internal sealed class InvokeRefusedException(InvokeResponse response) : Exception($"The invoke was answered with {response.Status}.")
{
    public InvokeResponse Response => response;
}
