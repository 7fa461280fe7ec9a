using System.Text.Json;
using ViewsBot.Load.Cards;

namespace ViewsBot.Bench.Children;

/// <summary>What a child taps from hello to goodbye, written down once so that reading the cards is not part of what is measured.</summary>
internal static class Script
{
    private const int Longest = 200;

    /// <summary>Has one whole conversation.</summary>
    /// <returns>The values of its taps, in order.</returns>
    /// <exception cref="InvalidOperationException">It did not come to its end, so it would not be the conversation that is meant.</exception>
    public static async Task<JsonElement[]> WriteAsync(ChildConversation conversation)
    {
        var tapper = new Tapper(0);
        var values = new List<JsonElement>();
        await conversation.BeginAsync();
        while (values.Count < Longest && Next(conversation, tapper) is { } value)
        {
            values.Add(JsonDocument.Parse(value).RootElement);
            await conversation.TapAsync(values[^1]);
        }

        return conversation.Record.IsFinished
            ? [.. values]
            : throw new InvalidOperationException($"After {values.Count} taps the child has not come to the end; the last was {values.LastOrDefault()}.");
    }

    private static string? Next(ChildConversation conversation, Tapper tapper) =>
        CardReader.Read(JsonSerializer.SerializeToUtf8Bytes(conversation.Sent)) is { } card ? tapper.Next(card.Taps) : null;
}
