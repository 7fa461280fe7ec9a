namespace Microsoft.Bot.Builder;

/// <summary>An item that knows which version of itself it is.</summary>
public interface IStoreItem
{
    /// <summary>The version that was read; <c>*</c> overwrites whatever is there.</summary>
    string ETag { get; set; }
}
