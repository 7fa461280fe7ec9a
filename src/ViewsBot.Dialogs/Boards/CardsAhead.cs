using ViewsBot.Content;
using ViewsBot.Content.Cards;
using ViewsBot.Content.Topics;
using ViewsBot.Dialogs.Languages;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Records.People;
using ViewsBot.Records.Views;

namespace ViewsBot.Dialogs.Boards;

/// <inheritdoc/>
internal sealed class CardsAhead(Deck deck, LanguageSetting languages) : ICardsAhead
{
    /// <inheritdoc/>
    public IReadOnlyList<FilledCard> From(ViewSession session, string option, string? points, string? language)
    {
        if (deck.Topics.TopicOf(option) is not { IsOfPlan: false, IsPractice: false } topic || topic.Audience != AudienceKeys.Of(session.Speaker.Audience)) { return []; }

        // In a survey only the conversation knows which language was chosen: the card that stands on the page is in it.
        var surface = languages.SurfaceOf(session, new Talk { Language = language }, language);
        var form = AnswerKeys.Of(AnswerKeys.ReadForm(points) ?? ScaleForm.ThreePoints);

        return
        [
            .. topic.Options.Select((one, index) => (Option: one, Number: index + 1))
                .SkipWhile(one => one.Option.Key != option)
                .Select(one => deck.Cards.Fill(CardOf(session, topic, one.Option, one.Number, form), surface)),
        ];
    }

    private static QuestionCard CardOf(ViewSession session, Topic topic, Option option, int number, string form) => new()
    {
        Board = BoardIds.Of(session, topic.Key), Topic = topic, Option = option, Number = number, Count = topic.Options.Count, Form = form,
    };
}
