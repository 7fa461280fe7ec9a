using System.Diagnostics;
using System.Text;
using System.Text.Json;
using ViewsBot.Load.Cards;

namespace ViewsBot.Kills.Children;

/// <summary>One fictional child's conversation over Direct Line, with what was acknowledged to them.</summary>
internal sealed class Conversation
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(15);

    /// <summary>Longer than the product takes to start, several times over.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    private readonly Wire _wire;
    private readonly string _token;
    private readonly string _path;
    private readonly List<Acknowledged> _acknowledged = [];
    private string _watermark = "";

    private Conversation(Wire wire, string token, string id, string pupil, int seed)
    {
        _wire = wire;
        _token = token;
        _path = $"v3/directline/conversations/{id}/activities";
        Pupil = pupil;
        Seed = seed;
    }

    /// <summary>Whose it is.</summary>
    public string Pupil { get; }

    /// <summary>What they choose by: the same seed taps the same.</summary>
    public int Seed { get; }

    /// <summary>What was acknowledged, in its order.</summary>
    public IReadOnlyList<Acknowledged> Acknowledged => _acknowledged;

    /// <summary>Invites a new fictional child and begins their conversation.</summary>
    public static async Task<Conversation> BeginAsync(Wire wire, int seed, CancellationToken cancel)
    {
        var invited = await wire.AskAsync(HttpMethod.Post, "demo/invitations", null, """{"audience":"child","language":"en"}""", cancel);
        var token = invited.GetProperty("directLineToken").GetString()!;
        var begun = await wire.AskAsync(HttpMethod.Post, "v3/directline/conversations", token, "{}", cancel);

        return new Conversation(wire, token, begun.GetProperty("conversationId").GetString()!, invited.GetProperty("pupilId").GetString()!, seed);
    }

    /// <summary>Taps to the end of the conversation, or until it is told to stop; every tap it sent is acknowledged by then.</summary>
    public async Task SpeakAsync(CancellationToken stop, CancellationToken cancel)
    {
        // Each fictional child has a plan of their own, so only what is the same for all can be held against another's conversation.
        var tapper = new Tapper(Seed, "look-at-plan");
        var card = await NextCardAsync(cancel);

        while (!stop.IsCancellationRequested && card is not null && tapper.Next(card.Taps) is { } value)
        {
            await TapAsync(value, cancel);
            card = await NextCardAsync(cancel);
        }
    }

    /// <summary>The whole log, as another page would be given it.</summary>
    public async Task<IReadOnlyList<JsonElement>> LogAsync(CancellationToken cancel)
    {
        var page = await _wire.AskAsync(HttpMethod.Get, _path + "?watermark=", _token, null, cancel);

        return [.. page.GetProperty("activities").EnumerateArray()];
    }

    /// <summary>What is kept of the child.</summary>
    public Task<JsonElement> RecordAsync(CancellationToken cancel) => _wire.AskAsync(HttpMethod.Get, $"demo/records/{Pupil}", null, null, cancel);

    private async Task TapAsync(string value, CancellationToken cancel)
    {
        var clientId = Guid.NewGuid().ToString("n");
        var body = $$$"""{"type":"message","from":{"id":"child"},"value":{{{value}}},"channelData":{"clientActivityID":"{{{clientId}}}"}}""";
        var answer = await _wire.AskAsync(HttpMethod.Post, _path, _token, body, cancel);

        _acknowledged.Add(new Acknowledged(clientId, answer.GetProperty("id").GetString()!, value));
    }

    /// <summary>Looks until there is a card that was not seen.</summary>
    /// <returns><c>null</c> if none comes: what was acknowledged is lost, and whoever examines the log will find that.</returns>
    private async Task<Card?> NextCardAsync(CancellationToken cancel)
    {
        var began = Stopwatch.GetTimestamp();

        while (Stopwatch.GetElapsedTime(began) < LongestWait)
        {
            var page = await _wire.AskAsync(HttpMethod.Get, $"{_path}?watermark={_watermark}", _token, null, cancel);
            _watermark = page.GetProperty("watermark").GetString() ?? _watermark;

            if (CardReader.Read(Encoding.UTF8.GetBytes(page.GetRawText())) is { } card) { return card; }

            await Task.Delay(BetweenLooks, cancel);
        }

        return null;
    }
}

/// <summary>A tap the product said it has.</summary>
/// <param name="ClientId">The id the child's page gave it.</param>
/// <param name="Id">The id it was acknowledged with.</param>
/// <param name="Value">What was tapped, as JSON.</param>
internal sealed record Acknowledged(string ClientId, string Id, string Value);
