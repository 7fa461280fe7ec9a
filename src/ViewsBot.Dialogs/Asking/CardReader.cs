using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.OwnWords;
using ViewsBot.Dialogs.Replies;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Records.Alerts;

namespace ViewsBot.Dialogs.Asking;

/// <summary>Reads what a reply means on the card in focus. It keeps nothing, sends nothing and never guesses.</summary>
internal sealed class CardReader(TapReader taps, TypedReader typed, EarlierWriting writing)
{
    private const string Keep = "keep";

    /// <summary>What the reply means. Whoever keeps an empty page has written nothing yet, and is told how; on a card from before, that it is done.</summary>
    public async ValueTask<Meaning> ReadAsync(Turn turn, Card card, Reply reply, CancellationToken cancel) => reply switch
    {
        Reply.Tapped { Words: { } words } tap when !string.IsNullOrWhiteSpace(words) => await ReadBothAsync(turn, card, tap, words, cancel),
        Reply.Tapped { Choice: Keep, Control: null } when card is WriteCard => new Meaning.Asked(Controls.Help),
        Reply.Tapped { Choice: Keep, Control: null } tap when await writing.FindAsync(turn, tap.Ask, cancel) is not null => new Meaning.PassedBy(),
        Reply.Tapped tap => await taps.ReadAsync(turn, card, tap, cancel),
        Reply.Typed words => typed.Read(turn, card, words.Text),
        Reply.Sent sent => ReadSent(turn, card, sent),
        _ => new Meaning.Unknown(),
    };

    /// <summary>A client may send what stands in a card's place to write with any tap: what it tells is never lost to the tap.</summary>
    private async ValueTask<Meaning> ReadBothAsync(Turn turn, Card card, Reply.Tapped tap, string words, CancellationToken cancel)
    {
        if (tap.Control == Controls.TellSomeone) { return new Meaning.Told(words, AlertKind.AskedToTell); }

        if (typed.ReadHarm(turn, words) is { } told) { return told; }

        return tap.Choice == Keep ? typed.ReadWritten(turn, card, tap.Ask, await writing.FindAsync(turn, tap.Ask, cancel), words) : await taps.ReadAsync(turn, card, tap, cancel);
    }

    /// <summary>What comes with a picture tells as much as the picture: whoever is telling tells with both.</summary>
    private Meaning ReadSent(Turn turn, Card card, Reply.Sent sent)
    {
        var meaning = sent.Control == Controls.TellSomeone ? new Meaning.Told(sent.Words ?? "", AlertKind.AskedToTell)
            : turn.Talk.IsTelling ? ReadTelling(turn, sent.Words)
            : sent.Words is { } words ? typed.Read(turn, card, words)
            : new Meaning.Drew();

        return meaning is Meaning.Told told ? told with { Picture = sent.Kind } : meaning;
    }

    private Meaning.Told ReadTelling(Turn turn, string? words) =>
        (words is null ? null : typed.ReadHarm(turn, words)) ?? new Meaning.Told(words ?? "", AlertKind.ToldAfterAsking);

    /// <summary>What a card asks, as its taps say it back; <c>null</c> for a card with a board.</summary>
    internal static string? AskOf(Card card) => card switch
    {
        ChooseCard choose => choose.Ask,
        LanguageCard language => language.Ask,
        MessageCard message => message.Ask,
        WriteCard write => write.Ask,
        GoodbyeCard goodbye => goodbye.Ask,
        NewsCard news => news.Ask,
        _ => null,
    };

    /// <summary>The choices of a card, in the order they are seen.</summary>
    internal static IReadOnlyList<Choice> ChoicesOf(Card card) => card switch
    {
        ChooseCard choose => [.. choose.Choices, .. choose.Buttons],
        MessageCard message => message.Choices,
        NewsCard news => news.Choices,
        WriteCard write => write.Buttons,
        _ => [],
    };

    /// <summary>Whether a card has a choice with this key.</summary>
    internal static bool Has(Card card, string choice) =>
        card is LanguageCard languages ? languages.Languages.Any(words => words.Language == choice) : ChoicesOf(card).Any(one => one.Key == choice);

    /// <summary>What choosing it means: a card may offer a control among its choices, such as "not now".</summary>
    internal static Meaning MeaningOf(string choice) =>
        Controls.IsOfTheConversation(choice) || choice == Controls.Skip ? new Meaning.Asked(choice) : new Meaning.Chose(choice);
}
