using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.Languages;

/// <summary>"Shall we talk in this language?", said in it: whoever wrote in it can read that, or have it read to them.</summary>
internal sealed class LanguageOfferQuestion(OfferedLanguages languages) : IQuestion
{
    /// <summary>The choice that changes the language.</summary>
    public const string Yes = "yes";

    public string Name => Asks.LanguageOffer;

    public ValueTask<Card> CardAsync(Turn turn, Ask ask, CancellationToken cancel) => new(new MessageCard
    {
        Ask = Asks.LanguageOffer,
        Language = languages.Find(ask.Prompt, turn.Session.School)?.For(turn.Audience),
        Heading = "language/offer",
        PictureKey = "languages",
        Choices = [new Choice(Yes, "choice/yes").ForYes(), new Choice("no", "choice/do-not-remember").ForNo()],
    });
}
