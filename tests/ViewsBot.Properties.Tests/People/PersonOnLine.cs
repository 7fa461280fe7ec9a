using System.Net;
using System.Text.Json;
using ViewsBot.Records.People;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Properties.Tests.People;

/// <summary>A person on the embedded Direct Line of the whole product, whose records and state are in SQLite.</summary>
internal sealed class PersonOnLine(Product product, Situation situation) : IPerson
{
    /// <summary>The record as the demo door shows it does not say who may see what, nor what is celebrated, and of the answers to a reply the last.</summary>
    private static readonly HashSet<KeepingKind> Shown =
        [KeepingKind.Placement, KeepingKind.Words, KeepingKind.Choice, KeepingKind.Alert, KeepingKind.Picture];

    private static readonly DateOnly GrownUp = new(2007, 3, 1);

    private readonly List<Keeping> _kept = [];
    private ScriptedChat _chat = null!;
    private Func<Task<HttpResponseMessage>> _last = null!;

    public bool Shows(KeepingKind kind) => Shown.Contains(kind);

    public async Task<IReadOnlyList<HeardCard>> BeginAsync()
    {
        _chat = await product.InviteAsync(AudienceKeys.Of(situation.Audience), bornOn: situation.OwnsViews ? GrownUp : null);

        if (situation.HasNews) { await NewsOnLine.ReplyAsync(product, _chat.Invited); }

        return HeardFrom(0);
    }

    public Task<IReadOnlyList<HeardCard>> SendAsync(Sent sent)
    {
        var id = Guid.NewGuid().ToString();

        _last = () => PostAsync(sent, id);

        return SendLastAsync();
    }

    public async Task<IReadOnlyList<HeardCard>?> DeliverAgainAsync(Sent last) =>
        await SendLastAsync() is { Count: 0 } ? null : throw new InvalidOperationException("A delivery that was answered before was taken again.");

    /// <summary>The new page is sent everything again; the last card alone is looked at, as by whoever comes back.</summary>
    public async Task<IReadOnlyList<HeardCard>> ComeBackAsync()
    {
        _chat = await _chat.OpenAgainAsync();

        return [HeardFrom(0)[^1]];
    }

    public async Task<IReadOnlyList<Keeping>> KeptSinceAsync()
    {
        var now = EntriesOf(await _chat.RecordAsync());
        var unaccounted = new List<Keeping>(now);

        foreach (var before in _kept)
        {
            if (!unaccounted.Remove(before)) { throw new InvalidOperationException($"This was kept, and is gone or another: {before}"); }
        }

        _kept.AddRange(unaccounted);
        CheckOrder(now);

        return unaccounted;
    }

    /// <summary>An option's history is the order in which it was answered, on each of the two boards.</summary>
    private void CheckOrder(List<Keeping> now)
    {
        if (!HistoriesIn(_kept).SetEquals(HistoriesIn(now))) { throw new InvalidOperationException("An option's history is kept in another order."); }
    }

    private static HashSet<string> HistoriesIn(IEnumerable<Keeping> entries) =>
    [
        .. entries.Where(entry => entry.Kind == KeepingKind.Placement)
            .GroupBy(entry => (entry.About, entry.Helper == "answered-for-me"))
            .Select(history => string.Join('\n', history)),
    ];

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async Task<IReadOnlyList<HeardCard>> SendLastAsync()
    {
        var before = _chat.Activities.Count;
        using var response = await _last();

        if (response.StatusCode != HttpStatusCode.OK) { throw new InvalidOperationException($"It answered {(int)response.StatusCode}."); }

        await _chat.ListenAsync();

        return HeardFrom(before);
    }

    private Task<HttpResponseMessage> PostAsync(Sent sent, string clientActivityID)
    {
        var channelData = new { clientActivityID };

        return sent switch
        {
            { Picture: { } picture } => _chat.UploadAsync(picture.Bytes.ToArray(), "drawing", clientActivityID, sent.Text),
            { Value: { } value } => _chat.PostAsync(new { type = "message", value, channelData }),
            _ => _chat.PostAsync(new { type = "message", text = sent.Text, channelData }),
        };
    }

    private IReadOnlyList<HeardCard> HeardFrom(int activity) =>
    [
        .. from said in _chat.Activities.Skip(activity)
           where said.TryGetProperty("attachments", out _)
           from attachment in said.GetProperty("attachments").EnumerateArray()
           where attachment.TryGetProperty("content", out _)
           select new HeardCard(new CardSeen(attachment.GetProperty("content")), IsOnce(said)),
    ];

    private static bool IsOnce(JsonElement said) => said.TryGetProperty("deliveryMode", out var mode) && mode.GetString() == "ephemeral";

    private static List<Keeping> EntriesOf(RecordKept record) =>
    [
        .. record.Placements.SelectMany(placed => placed.History, (placed, one) => new Keeping(KeepingKind.Placement, placed.Option, one.Place, one.Helper)),
        .. record.Words.Select(words => new Keeping(KeepingKind.Words, words.Prompt, words.Text)),
        .. record.Choices.Select(choice => new Keeping(KeepingKind.Choice, choice.Prompt, choice.Choice)),
        .. record.Alerts.Select(alert => new Keeping(KeepingKind.Alert, "", alert.Text)),
        .. record.Pictures.Select(picture => new Keeping(KeepingKind.Picture, picture.Prompt, picture.Sha256)),
    ];
}
