using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.AfterReview;
using ViewsBot.Dialogs.Boards;
using ViewsBot.Dialogs.Celebrating;
using ViewsBot.Dialogs.Closing;
using ViewsBot.Dialogs.Feedback;
using ViewsBot.Dialogs.HowMany;
using ViewsBot.Dialogs.Languages;
using ViewsBot.Dialogs.MyPlan;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Dialogs.Welcome;
using ViewsBot.Dialogs.WhoSees;
using ViewsBot.Records.Plans;

namespace ViewsBot.Dialogs.Asking;

/// <summary>Takes taps on cards from before: an answer is changed there, wherever the conversation now is.</summary>
internal sealed class EarlierCards(TopicFinder topics, LanguageSetting languages)
{
    /// <summary>Changes an answer; practice is thanked for and not kept.</summary>
    public async Task AnswerAsync(Turn turn, Meaning.AnsweredEarlier answered, CancellationToken cancel)
    {
        var (topic, option) = (await topics.FindOptionAsync(turn, answered.Option.Value, cancel))!;
        var isNew = !topic.IsPractice && await turn.PlaceAsync(answered.Option, answered.Answer, answered.Form, cancel);

        turn.Note = isNew ? Notes.Changed(turn, option, topic.Scale, answered.Answer, answered.Form) : Notes.Placed(turn, option, topic.Scale, answered.Answer, answered.Form);
    }

    /// <summary>
    /// Changes the helper, the language, who may see, or a closing choice. A card that is done changes nothing: it is said that all stays
    /// and how to change it, but on hello, where there is nothing to change. A card that never was gets a kind sentence.
    /// </summary>
    public async Task ChooseAsync(Turn turn, Meaning.ChoseEarlier chose, CancellationToken cancel)
    {
        var isTaken = HelperChoice.Take(turn, chose.Ask, chose.Choice)
            || languages.Take(turn, chose.Ask, chose.Choice)
            || await SharingAnswer.TakeAsync(turn, chose.Ask, chose.Choice, cancel)
            || HowManyChoice.Take(turn, chose.Ask, chose.Choice)
            || AtOnceChoice.Take(turn, chose.Ask, chose.Choice)
            || AfterReviewChoices.Take(turn, chose.Ask, chose.Choice)
            || await Celebrations.TakeAsync(turn, topics, chose.Ask, chose.Choice, cancel)
            || await ReplyAnswers.TakeEarlierAsync(turn, chose.Ask, chose.Choice, cancel)
            || await ClosingChoices.TakeAsync(turn, topics, chose.Ask, chose.Choice, cancel);

        if (!isTaken) { turn.Note = LaterOn(turn, chose); }
    }

    /// <summary>Keeps what was written on a card from before as that card keeps it.</summary>
    public static async Task WriteAsync(Turn turn, Meaning.WroteEarlier wrote, CancellationToken cancel)
    {
        switch (wrote.At.Name)
        {
            case Asks.HomeIdea: HomeIdeasDialog.Keep(turn, wrote.Text); break;
            case Asks.CelebrateWords: await Celebrations.WriteAsync(turn, wrote.Text, cancel); break;
            case Asks.NotQuite: await ReplyAnswers.WriteAsync(turn, new NewsKey(wrote.At.News!), wrote.Text, cancel); break;
            default: turn.Write(Prompts.At(wrote.At), wrote.Text); break;
        }
    }

    private static Sentence? LaterOn(Turn turn, Meaning.ChoseEarlier chose) => chose switch
    {
        { Choice: AsideCards.GoOn } when Asks.IsPassedBy(chose.Ask) => null,
        { Ask: Asks.Language } => null,
        _ when Asks.IsOfHello(chose.Ask) => null,
        _ when Asks.IsPassedBy(chose.Ask) || ClosingQuestions.WayOf(turn.Audience, chose.Ask) is not null => Notes.CardDone,
        _ => "error/tap",
    };
}
