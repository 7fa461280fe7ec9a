using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using ViewsBot.Content;
using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Language.Reading;

namespace ViewsBot.Dialogs.Asking;

/// <summary>Sends cards. The one place where a card is put into an attachment.</summary>
/// <remarks>A <see cref="FilledCard"/> serialises as the JSON object it is, with System.Text.Json and with Newtonsoft.Json.</remarks>
internal sealed class CardSender(Deck deck, TypedWordsReader reader)
{
    /// <summary>Fills a card and sends it; the turn's note stands above it.</summary>
    public async Task SendAsync(Turn turn, Card card, CancellationToken cancel)
    {
        var noted = turn.Note is null ? card : card with { Note = turn.Note };

        turn.Note = null;
        
        var surface = card.Language is { } language ? turn.Surface with { Words = language, Beneath = language.UnreadInEnglish } : turn.Surface;

        await SendAsync(turn.Context, noted, surface, turn.IsEphemeral, cancel);
    }

    /// <summary>Sends a card where there is no session yet.</summary>
    public Task SendAsync(ITurnContext context, Card card, Surface surface, CancellationToken cancel) => SendAsync(context, card, surface, isEphemeral: false, cancel);

    /// <summary>Sends a card where there is no session, and keeps it nowhere.</summary>
    public Task SendOnceAsync(ITurnContext context, Card card, Surface surface, CancellationToken cancel) => SendAsync(context, card, surface, isEphemeral: true, cancel);

    private Task SendAsync(ITurnContext context, Card card, Surface surface, bool isEphemeral, CancellationToken cancel)
    {
        var activity = (Activity)MessageFactory.Attachment(new Attachment(FilledCard.ContentType, content: deck.Cards.Fill(card, surface)));

        activity.Locale = surface.Words.Language;
        reader.Expect(surface.Words.Language);

        if (isEphemeral) { activity.DeliveryMode = DeliveryModes.Ephemeral; }

        return context.SendActivityAsync(activity, cancel);
    }
}
