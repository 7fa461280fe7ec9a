using System.Globalization;
using System.Text.Json;
using Microsoft.Bot.Schema;
using ViewsBot.Channels.DirectLine;
using ViewsBot.Records.Turns;

namespace ViewsBot.Channels.Terminal;

/// <summary>Holds one conversation on a terminal: shows what the bot says as text, reads a line, and hands it over.</summary>
internal sealed class TerminalTalk(
    TerminalAdapter adapter, ITurnRecords records, IKindWords words, ILogger<TerminalTalk> logger, Screen screen, Caller caller)
{
    private const string Prompt = "> ";
    private const string Leave = "/end";
    private const char WordsMark = '"';

    private CardText _shown = new([], []);
    private bool _isOnce;

    /// <summary>Holds it until <c>/end</c> or the end of the input; nothing is lost by leaving.</summary>
    public async Task HoldAsync(CancellationToken cancel)
    {
        await SendAsync(await HasBegunAsync(cancel) ? Repeat() : Message(caller.Code.Value), cancel);

        while (screen.Read(Prompt) is { } line && line.Trim() != Leave) { await TakeAsync(line, cancel); }
    }

    /// <summary>A code that was typed into this conversation before opens nothing more: it would be taken for the speaker's words.</summary>
    private async Task<bool> HasBegunAsync(CancellationToken cancel)
    {
        await using var record = await records.OpenAsync(caller.Channel, caller.Conversation, caller.Keying, cancel);

        return record.Session is not null;
    }

    private Task TakeAsync(string line, CancellationToken cancel)
    {
        var wasOnce = _isOnce;

        if (wasOnce) { screen.Clear(); }

        if (line.Trim().Length == 0) { return wasOnce ? SendAsync(Repeat(), cancel) : Show(_shown.Lines); }

        if (line[0] == WordsMark) { return SendAsync(Message(line[1..]), cancel); }

        return int.TryParse(line.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? TakeNumberAsync(number, cancel)
            : SendAsync(Message(line), cancel);
    }

    private Task TakeNumberAsync(int number, CancellationToken cancel)
    {
        if (number < 1 || number > _shown.Taps.Count) { return Show([$"There is no number {number} here. To send it as words, type {WordsMark}{number}"]); }

        return _shown.Taps[number - 1].Data is { } data ? SendAsync(Tap(data), cancel) : HideAsync();
    }

    /// <summary>What was told is gone from sight; what can be chosen stays.</summary>
    private Task HideAsync()
    {
        screen.Clear();

        return Show(_shown.Taps.Select((tap, index) => string.Create(CultureInfo.InvariantCulture, $"{index + 1,3}  {tap.Title}")));
    }

    private async Task SendAsync(Activity activity, CancellationToken cancel)
    {
        try
        {
            foreach (var said in await adapter.RunAsync(activity, caller.Keying, cancel)) { await ShowAsync(said); }
        }
        catch (RecordFullException)
        {
            await Show([words.For(KindSentence.NothingCanBeKept, caller.Language), .. _shown.Lines]);
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            Log.TurnFailed(logger, caller.Conversation, problem.GetType().FullName, problem.StackTrace);
            await Show([words.For(KindSentence.SomethingWentWrong, caller.Language), .. _shown.Lines]);
        }
    }

    private Task ShowAsync(Activity said)
    {
        _isOnce = said.DeliveryMode == DeliveryModes.Ephemeral;
        _shown = said.Attachments is [{ Content: { } card }, ..]
            ? CardTextReader.Read(JsonSerializer.SerializeToElement(card))
            : new CardText([said.Text ?? ""], []);

        return Show(_shown.Lines);
    }

    private Task Show(IEnumerable<string> lines)
    {
        screen.Show(lines);

        return Task.CompletedTask;
    }

    private Activity Repeat() => Tap(JsonSerializer.SerializeToElement(new { control = "repeat" }));

    private Activity Tap(JsonElement data)
    {
        var tap = Message(null);
        tap.Value = data;

        return tap;
    }

    private Activity Message(string? text) => new()
    {
        Type = ActivityTypes.Message,
        Id = Guid.NewGuid().ToString("N"),
        Text = text,
        ChannelId = caller.Channel,
        ServiceUrl = $"urn:{caller.Channel}",
        Locale = caller.Language,
        Conversation = new ConversationAccount(id: caller.Conversation),
        From = new ChannelAccount("speaker", role: RoleTypes.User),
        Recipient = new ChannelAccount("viewsbot", role: RoleTypes.Bot),
    };
}
