using ViewsBot.Content.Cards;
using ViewsBot.Content.Words;

namespace ViewsBot.Dialogs.Asking;

/// <summary>What a card asks, in words.</summary>
internal static class CardWords
{
    /// <summary>Its question as one sentence; never what somebody said.</summary>
    /// <returns><c>null</c> on hello, which asks nothing yet.</returns>
    public static string? Asked(Card card, LanguageWords words) => card switch
    {
        OptionCard question => words.Get(question.Topic.SaidKey, ("option", question.Option.Word.In(words))),
        BoardCard => words.Get("board/heading"),
        ChooseCard choose => choose.Heading.In(words),
        LanguageCard language => language.Heading.In(words),
        WriteCard write => write.Heading.In(words),
        NewsCard news => news.Heading.In(words),
        GoodbyeCard goodbye => goodbye.Heading.In(words),
        MessageCard message when !Asks.IsOfHello(message.Ask) => message.Heading.In(words),
        _ => null,
    };
}
