using System.Security.Cryptography;
using System.Text.Json;
using ViewsBot.Channels.DirectLine.Http;
using ViewsBot.Channels.DirectLine.Tokens;

namespace ViewsBot.Channels.DirectLine.Calls;

/// <summary>What a call that begins something may wish for: a user, a language, origins; all of it may be left out.</summary>
internal sealed record Wish(string? UserId, string? Locale, IReadOnlyList<string> TrustedOrigins)
{
    private const string Prefix = "dl_";
    private const int MostCharacters = 200;
    private const int MostOrigins = 20;
    private const int MostLocaleCharacters = 35;

    private static readonly Wish s_none = new(null, null, []);

    public static async Task<(Wish? Wish, Refused? Refused)> ReadAsync(HttpRequest request)
    {
        var (body, refused) = await JsonBody.ReadOptionalAsync(request);

        if (refused is not null) { return (null, refused); }

        using (body)
        {
            return body is null ? (s_none, null) : Read(body.Root) is { } wish ? (wish, null)
                : (null, Refused.BadActivity("'user' is an object with an 'id', 'locale' a BCP 47 language, 'trustedOrigins' a list of origins."));
        }
    }

    /// <summary>A pass for a new conversation, on a new page.</summary>
    public ConversationPass ToPass() => new()
    {
        ConversationId = Random(),
        UserId = UserId is null ? Prefix + Random() : UserId.StartsWith(Prefix, StringComparison.Ordinal) ? UserId : Prefix + UserId,
        PageId = Random(),
        TrustedOrigins = TrustedOrigins,
    };

    private static string Random() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    private static Wish? Read(JsonElement json)
    {
        var user = Property(json, "user"u8);
        var id = user is { ValueKind: JsonValueKind.Object } ? Property(user.Value, "id"u8) : null;
        var locale = Property(json, "locale"u8);
        var origins = Property(json, "trustedOrigins"u8);

        if (user is { ValueKind: not JsonValueKind.Object } || !IsText(id, MostCharacters) || !IsLocale(locale) || !AreOrigins(origins)) { return null; }

        return new Wish(
            id?.GetString() is { Length: > 0 } named ? named : null,
            locale?.GetString() is { Length: > 0 } language ? language : null,
            origins is null ? [] : [.. origins.Value.EnumerateArray().Select(origin => origin.GetString()!)]);
    }

    private static JsonElement? Property(JsonElement json, ReadOnlySpan<byte> name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private static bool IsText(JsonElement? json, int most) =>
        json is null || (json.Value.ValueKind == JsonValueKind.String && json.Value.GetString()!.Length <= most);

    private static bool IsLocale(JsonElement? json) =>
        IsText(json, MostLocaleCharacters) && (json?.GetString()!.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-') ?? true);

    private static bool AreOrigins(JsonElement? json) =>
        json is null
        || (json.Value.ValueKind == JsonValueKind.Array
            && json.Value.GetArrayLength() <= MostOrigins
            && json.Value.EnumerateArray().All(origin => IsText(origin, MostCharacters) && Uri.TryCreate(origin.GetString(), UriKind.Absolute, out _)));
}
