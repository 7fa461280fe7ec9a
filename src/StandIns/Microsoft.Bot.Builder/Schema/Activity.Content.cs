using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <content>What an activity brings.</content>
public partial class Activity
{
    /// <summary>What came and has no property here, so that it goes on as it came.</summary>
    [JsonInclude]
    [JsonExtensionData]
    internal Dictionary<string, JsonElement> More { get; set; }

    /// <inheritdoc/>
    public bool HasContent()
        => !string.IsNullOrWhiteSpace(Text)
            || !string.IsNullOrWhiteSpace(Summary)
            || Attachments is { Count: > 0 }
            || ChannelData is not null;

    /// <inheritdoc/>
    public Mention[] GetMentions()
    {
        if (Entities is null or { Count: 0 })
        {
            return [];
        }

        var mentions = new List<Mention>();
        foreach (var entity in Entities)
        {
            if (string.Equals(entity.Type, Mention.TypeOfMention, StringComparison.OrdinalIgnoreCase))
            {
                mentions.Add(entity as Mention ?? entity.GetAs<Mention>());
            }
        }

        return [.. mentions];
    }

    /// <inheritdoc/>
    public T GetChannelData<T>() => ChannelData switch
    {
        null => default,
        T typed => typed,
        JsonElement element => element.Deserialize<T>(SchemaJson.Options),
        _ => throw new InvalidCastException($"The channel data is a {ChannelData.GetType()}, not a {typeof(T)}."),
    };

    /// <inheritdoc/>
    public bool TryGetChannelData<T>(out T instance)
    {
        instance = default;
        if (ChannelData is null)
        {
            return false;
        }

        try
        {
            instance = GetChannelData<T>();
            return true;
        }
        catch (Exception problem) when (problem is JsonException or InvalidCastException or NotSupportedException)
        {
            return false;
        }
    }
}
