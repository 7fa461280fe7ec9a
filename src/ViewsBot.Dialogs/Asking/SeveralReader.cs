using ViewsBot.Content.Cards;
using ViewsBot.Content.Topics;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Language.Reading;
using ViewsBot.Records.Views;

namespace ViewsBot.Dialogs.Asking;

/// <summary>Reads words that name a picture of a card with several. Words that name none are for the one in focus, and whoever reads a card with one reads them.</summary>
internal sealed class SeveralReader(TypedWordsReader reader)
{
    /// <summary>What the very name of a choice means, of whichever picture.</summary>
    public static Meaning? ReadName(Turn turn, SeveralCard card, string text)
    {
        var named = from shown in card.Options
                    from point in card.Points
                    where string.Equals(SeveralCard.NameOf(point, shown.Option, turn.Words), text.Trim(), StringComparison.OrdinalIgnoreCase)
                    select (shown.Option, point.Place);

        return named.FirstOrDefault() is ({ } option, { } place) && AnswerKeys.ReadAnswer(place) is { } answer ? On(card, option, answer, turn.Form) : null;
    }

    /// <summary>What is said of another picture of the card than the one in focus, by its name; <c>null</c> where it could be said of more than one.</summary>
    public Meaning? ReadOfAnother(Turn turn, SeveralCard card, string text)
    {
        var said = from shown in card.Options
                   where shown.Option.Key != card.Option.Key
                   let got = reader.Read(text, TypedReader.FocusOn(turn, card, shown.Option)).Got
                   let answer = TypedReader.AnswerIn(card, got)
                   where answer is not null
                   select (shown.Option, answer);

        return said.Take(2).ToList() is [var (option, only)] ? On(card, option, only, turn.Form) : null;
    }

    /// <summary>An answer to an option of the card: to the one in focus, to one that comes after it, or to one from before.</summary>
    public static Meaning On(OptionCard card, Option option, Answer answer, ScaleForm form) => card switch
    {
        _ when option.Key == card.Option.Key => new Meaning.Answered(answer, form),
        SeveralCard several when several.IsAhead(option.Key) => new Meaning.AnsweredAhead(new OptionKey(option.Key), answer, form),
        _ => new Meaning.AnsweredEarlier(new OptionKey(option.Key), answer, form),
    };
}
