using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using ViewsBot.Channels.DirectLine;
using ViewsBot.Records.Turns;

namespace ViewsBot.Channels.Connector;

/// <summary>Says a kind sentence on a channel elsewhere when a turn failed. A channel that cannot be reached does not hide why the turn failed.</summary>
internal sealed class SorryElsewhere(IKindWords words, ILogger<SorryElsewhere> log)
{
    public async Task SayAsync(ITurnContext turn, Exception problem, CancellationToken cancel)
    {
        if (turn.Activity.Type != ActivityTypes.Message) { return; }

        var sentence = problem is RecordFullException ? KindSentence.NothingCanBeKept : KindSentence.SomethingWentWrong;

        try
        {
            await turn.SendActivityAsync(MessageFactory.Text(words.For(sentence, turn.Activity.Locale)), cancel);
        }
        catch (HttpRequestException gone)
        {
            Log.SorryNotTaken(log, turn.Activity.ChannelId, gone.GetType().Name);
        }
    }
}
