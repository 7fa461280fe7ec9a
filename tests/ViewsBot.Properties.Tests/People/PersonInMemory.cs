using System.Text.Json;
using Microsoft.Bot.Schema;
using ViewsBot.Records.Turns;
using ViewsBot.Testing.Chats;
using ViewsBot.Testing.Records;

namespace ViewsBot.Properties.Tests.People;

/// <summary>The real bot, with its state and the record in memory.</summary>
internal sealed class PersonInMemory : IPerson
{
    private readonly string _conversation = Guid.NewGuid().ToString("N");
    private readonly GatheringAdapter _adapter = new();
    private readonly MemoryRecord _record;
    private readonly MemoryKept _kept;
    private int _restarts;

    public PersonInMemory(Situation situation)
    {
        _record = Fictional.Record(situation);
        _kept = new MemoryKept(_record);
    }

    public bool Shows(KeepingKind kind) => true;

    public Task<IReadOnlyList<HeardCard>> BeginAsync()
    {
        var coming = Incoming(ActivityTypes.ConversationUpdate);
        coming.MembersAdded = [coming.From];

        return TurnAsync(coming);
    }

    public Task<IReadOnlyList<HeardCard>> SendAsync(Sent sent)
    {
        var message = Incoming(ActivityTypes.Message);
        (message.Text, message.Value) = (sent.Text, sent.Value);
        if (sent.Picture is { } picture) { message.Attachments = [new Attachment(picture.MediaType)]; }

        return TurnAsync(message, sent.Picture);
    }

    public async Task<IReadOnlyList<HeardCard>?> DeliverAgainAsync(Sent last) => await SendAsync(last);

    public async Task<IReadOnlyList<HeardCard>> ComeBackAsync()
    {
        _restarts++;

        var opened = Incoming(ActivityTypes.Event);
        opened.Name = TurnEvents.OpenedAgain;

        return await TurnAsync(opened);
    }

    public Task<IReadOnlyList<Keeping>> KeptSinceAsync() => Task.FromResult(_kept.Since());

    public async ValueTask DisposeAsync() => await Programs.Storage.DeleteAsync([$"directline/conversations/{_conversation}"]);

    private async Task<IReadOnlyList<HeardCard>> TurnAsync(Activity activity, SentPicture? picture = null)
    {
        var sent = await _adapter.TurnAsync(activity, _record, picture, Programs.After(_restarts));

        return [.. sent.SelectMany(said => said.Attachments ?? [], HeardOf)];
    }

    private static HeardCard HeardOf(Activity said, Attachment attachment) =>
        new(new CardSeen(JsonSerializer.SerializeToElement(attachment.Content)), said.DeliveryMode == DeliveryModes.Ephemeral);

    private Activity Incoming(string type) => new()
    {
        Type = type,
        Id = "1",
        ChannelId = "directline",
        ServiceUrl = "http://localhost",
        From = new ChannelAccount("speaker"),
        Recipient = new ChannelAccount("bot"),
        Conversation = new ConversationAccount { Id = _conversation },
    };
}
