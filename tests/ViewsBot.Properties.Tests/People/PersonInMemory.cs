using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using ViewsBot.Records.People;
using ViewsBot.Records.Views;
using ViewsBot.Testing.Chats;
using ViewsBot.Testing.Records;

namespace ViewsBot.Properties.Tests.People;

/// <summary>The real bot, with its state and the record in memory.</summary>
internal sealed class PersonInMemory(Audience audience) : IPerson
{
    private readonly MemoryStorage _storage = new();
    private readonly MemoryRecord _record = new(Fictional.Session(audience)) { Plan = Fictional.Plan() };
    private readonly GatheringAdapter _adapter = new();
    private ServiceProvider _services = null!;
    private (int Placements, int Words, int Choices, int Alerts) _seen;

    public Task<IReadOnlyList<Heard>> BeginAsync()
    {
        Start();

        var coming = Incoming(ActivityTypes.ConversationUpdate);
        coming.MembersAdded = [coming.From];

        return TurnAsync(coming);
    }

    public Task<IReadOnlyList<Heard>> SendAsync(Sent sent)
    {
        var message = Incoming(ActivityTypes.Message);
        (message.Text, message.Value) = (sent.Text, sent.Value);

        return TurnAsync(message);
    }

    public async Task<IReadOnlyList<Heard>?> DeliverAgainAsync(Sent last) => await SendAsync(last);

    public async Task<Heard?> ComeBackAsync()
    {
        await _services.DisposeAsync();
        Start();

        return null;
    }

    public Task<IReadOnlyList<Keeping>> KeptSinceAsync()
    {
        IReadOnlyList<Keeping> kept =
        [
            .. _record.Placements.Skip(_seen.Placements).Select(Of),
            .. _record.Words.Skip(_seen.Words).Select(words => new Keeping(KeepingKind.Words, words.Prompt, words.Text)),
            .. _record.Choices.Skip(_seen.Choices).Select(choice => new Keeping(KeepingKind.Choice, choice.Prompt, choice.Chosen)),
            .. _record.Alerts.Skip(_seen.Alerts).Select(alert => new Keeping(KeepingKind.Alert, "", alert.Text)),
        ];

        _seen = (_record.Placements.Count, _record.Words.Count, _record.Choices.Count, _record.Alerts.Count);

        return Task.FromResult(kept);
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private static Keeping Of(Placement placement) =>
        new(KeepingKind.Placement, placement.Option.Value, AnswerKeys.Of(placement.Answer), AnswerKeys.Of(placement.Origin.Helper));

    private void Start() => _services = Fictional.Product(_storage);

    private async Task<IReadOnlyList<Heard>> TurnAsync(Activity activity)
    {
        var sent = await _adapter.TurnAsync(activity, _record, _services.GetRequiredService<IBot>());

        return [.. sent.SelectMany(said => said.Attachments ?? [], HeardOf)];
    }

    private static Heard HeardOf(Activity said, Attachment attachment) =>
        new(new CardSeen(JsonSerializer.SerializeToElement(attachment.Content)), said.DeliveryMode == DeliveryModes.Ephemeral);

    private static Activity Incoming(string type) => new()
    {
        Type = type,
        Id = "1",
        ChannelId = "directline",
        ServiceUrl = "http://localhost",
        From = new ChannelAccount("speaker"),
        Recipient = new ChannelAccount("bot"),
        Conversation = new ConversationAccount { Id = "conversation" },
    };
}
