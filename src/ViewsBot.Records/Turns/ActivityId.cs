using System.Globalization;

namespace ViewsBot.Records.Turns;

/// <summary>Ids of activities in an embedded channel: <c>{conversation}|0000001</c> for what is counted.</summary>
public static class ActivityId
{
    /// <summary>The id of what has this number in the conversation.</summary>
    public static string Of(string conversationId, long sequence) => string.Create(CultureInfo.InvariantCulture, $"{conversationId}|{sequence:D7}");

    /// <summary>An id for what is never counted nor kept; <paramref name="what"/> makes it the same if it is said again.</summary>
    public static string Uncounted(string conversationId, string what) => $"{conversationId}|{what}";

    /// <summary>The number in an id of this conversation.</summary>
    /// <returns><c>null</c> if the id has none or is another conversation's.</returns>
    public static long? SequenceIn(string conversationId, string? id)
    {
        if (id is null || id.Length <= conversationId.Length + 1 || id[conversationId.Length] != '|') { return null; }

        return id.StartsWith(conversationId, StringComparison.Ordinal)
            && long.TryParse(id.AsSpan(conversationId.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var sequence)
            ? sequence
            : null;
    }
}
