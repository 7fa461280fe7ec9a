using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A conversation on a channel.</summary>
public class ConversationAccount
{
    /// <summary>Nothing set.</summary>
    public ConversationAccount()
    {
    }

    /// <summary>With its values.</summary>
    /// <param name="isGroup">Whether more than two take part.</param>
    /// <param name="conversationType">The channel's kind of conversation.</param>
    /// <param name="id">Its id on the channel.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="aadObjectId">Its object id in Microsoft Entra ID.</param>
    /// <param name="role">One of <see cref="RoleTypes"/>.</param>
    /// <param name="tenantId">The tenant it belongs to.</param>
    public ConversationAccount(bool? isGroup = default, string conversationType = default, string id = default, string name = default, string aadObjectId = default, string role = default, string tenantId = default)
    {
        IsGroup = isGroup;
        ConversationType = conversationType;
        Id = id;
        Name = name;
        AadObjectId = aadObjectId;
        Role = role;
        TenantId = tenantId;
    }

    /// <summary>Whether more than two take part.</summary>
    [JsonPropertyName("isGroup")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? IsGroup { get; set; }

    /// <summary>The channel's kind of conversation.</summary>
    [JsonPropertyName("conversationType")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string ConversationType { get; set; }

    /// <summary>Its id on the channel.</summary>
    [JsonPropertyName("id")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string Id { get; set; }

    /// <summary>What it is called.</summary>
    [JsonPropertyName("name")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string Name { get; set; }

    /// <summary>Its object id in Microsoft Entra ID.</summary>
    [JsonPropertyName("aadObjectId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string AadObjectId { get; set; }

    /// <summary>One of <see cref="RoleTypes"/>.</summary>
    [JsonPropertyName("role")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string Role { get; set; }

    /// <summary>The tenant it belongs to.</summary>
    [JsonPropertyName("tenantId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string TenantId { get; set; }
}
