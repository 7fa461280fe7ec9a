using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace ViewsBot.FakeChannel.Translator;

/// <summary>What the service checks before it translates, with the statuses and numbers it documents.</summary>
internal static class TranslatorRules
{
    private const int MostTexts = 1000;
    private const int MostLetters = 50_000;

    /// <summary>The languages this product may name, by the service's own tags.</summary>
    private static readonly HashSet<string> Languages =
        ["en", "ur", "pa", "pl", "bn", "ro", "ar", "so", "pt", "gu", "ta", "tr", "uk", "fr", "es", "fa", "ps", "ku", "zh-Hans"];

    /// <summary>Reads a request, or says why it is not taken.</summary>
    public static async Task<(Asked? Asked, Refusal? Refusal)> ReadAsync(HttpRequest request)
    {
        if (Door(request) is { } refusal) { return (null, refusal); }

        if (await TextsAsync(request) is not { } texts) { return (null, new Refusal(400, 400074, "The body of the request is not valid JSON.")); }

        if (texts.Count > MostTexts) { return (null, new Refusal(400, 400072, "The body has too many elements.")); }

        if (texts.Sum(text => text.Length) > MostLetters) { return (null, new Refusal(400, 400077, "The maximum request size has been exceeded.")); }

        return (new Asked(texts, request.Query["to"].ToString(), request.Query["suggestedFrom"].FirstOrDefault()), null);
    }

    private static Refusal? Door(HttpRequest request)
    {
        if (request.Headers["Ocp-Apim-Subscription-Key"] != FakeTranslator.Key) { return new Refusal(401, 401000, "The request is not authorized because credentials are missing or invalid."); }

        if (request.Headers["Ocp-Apim-Subscription-Region"] != FakeTranslator.Region) { return new Refusal(401, 401001, "The key does not belong to this region."); }

        if (request.Query["api-version"] != "3.0") { return new Refusal(400, 400021, "The API version parameter is missing or not valid."); }

        if (!Languages.Contains(request.Query["to"].ToString())) { return new Refusal(400, 400036, "The target language is not valid."); }

        if (request.Query["suggestedFrom"] is [{ } from] && !Languages.Contains(from)) { return new Refusal(400, 400035, "The source language is not valid."); }

        return request.HasJsonContentType() ? null : new Refusal(415, 415000, "The Content-Type header is missing or not valid.");
    }

    private static async Task<IReadOnlyList<string>?> TextsAsync(HttpRequest request)
    {
        try
        {
            using var body = await JsonDocument.ParseAsync(request.Body);

            return [.. body.RootElement.EnumerateArray().Select(one => one.GetProperty("Text").GetString()!)];
        }
        catch (Exception unread) when (unread is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }
}
