using ViewsBot.Content.Topics;
using ViewsBot.Records.People;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;
using ViewsBot.Staff.Cycles;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Meeting;

/// <summary>Puts the pages of a meeting in their order: the pupil's board first, then what they said, what is celebrated, and the plan.</summary>
internal sealed class MeetingViews(CycleOnFile cycle, PlanOnFile plan, Pictured pictured)
{
    /// <summary>The pages.</summary>
    public IReadOnlyList<MeetingView> All() => [.. Pupils.SelectMany(Boards), .. Pupils.SelectMany(Words), .. Pupils.SelectMany(Questions), .. Celebrations(), .. Items()];

    private IEnumerable<SessionOnFile> Pupils => cycle.Sessions.Where(session => session.Session.Speaker.Audience != Audience.Parent);

    /// <summary>What the plan's parts say stands with each of its items. Nothing shows what was not answered.</summary>
    private IEnumerable<MeetingView> Boards(SessionOnFile session) =>
        from topic in BoardOnPage.Of(session.Own, session.AnsweredFor, isWhole: false, NamesOf(session), pictured)
        where PlanKeys.ReadKind(topic.Key) is null && topic.Columns.Any(column => column.Placed.Count > 0)
        select new MeetingView.OfBoard(topic);

    private IEnumerable<MeetingView> Words(SessionOnFile session) => session.Words.Select(words => new MeetingView.OfWords(words, NamesOf(session).Prompt(words.Prompt)));

    private IEnumerable<MeetingView> Questions(SessionOnFile session) =>
        QuestionsToTake.Of(session.Choices).Select(question => pictured.Question(session.Session.Speaker.Audience, question)).ToList() is { Count: > 0 } questions
            ? [new MeetingView.OfQuestions(questions)]
            : [];

    private IEnumerable<MeetingView> Celebrations() =>
        from one in plan.Celebrations
        where one.Celebration.ShownTo == ShownTo.Everyone && one.Whose.Audience != Audience.Parent
        let item = one.Celebration.About is { } about ? plan.Plan.Find(about) : null
        select new MeetingView.OfCelebration(
            item?.PlainWords ?? item?.Words ?? (one.Celebration.About is { } option ? pictured.Word(option.Value) : null),
            item?.PictureKey ?? (one.Celebration.About is { } pictureOf ? pictured.PictureOf(pictureOf) : null),
            one.Words);

    private IEnumerable<MeetingView> Items() =>
        from item in plan.Plan.Items
        where item is NextStep or Target
        let decision = plan.Decisions.LastOrDefault(decision => decision.Step == item.Id)
        where item.Standing == Standing.Open || decision is not null
        orderby item is Target
        select new MeetingView.OfItem(item, SaidOf(item), decision);

    private (string, string?)? SaidOf(PlanItem item)
    {
        var session = Pupils.FirstOrDefault(one => one.Own.Now(item.Option) is { Answer: Answer.Placed });

        if (session?.Own.Now(item.Option) is not { } now) { return null; }

        var topic = pictured.Topic(session.Session.Speaker.Audience, item.Option.Topic);

        return (pictured.Word(now, topic), topic?.Scale.Shown(AnswerKeys.Of(now.Scale)).FirstOrDefault(point => point.Column == AnswerKeys.ShownOf(now))?.PictureKey);
    }

    private OptionNames NamesOf(SessionOnFile session) => new(pictured, plan.Plan, session.Session.Speaker.Audience);
}
