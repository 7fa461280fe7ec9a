using ViewsBot.Records.Plans;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;
using ViewsBot.Staff.Shared;
using ViewsBot.Staff.Translations;

namespace ViewsBot.Staff.Replies;

/// <summary>All that was said towards a cycle and this viewer may see, each with the reply to it: own words first, then places, then the plan's next steps.</summary>
internal sealed class SaidList(CycleOnFile cycle, PlanOnFile plan, Pictured pictured)
{
    /// <summary>The list.</summary>
    public IReadOnlyList<SaidOnPage> All() => [.. cycle.Sessions.SelectMany(OfSession), .. plan.Plan.Items.OfType<NextStep>().Select(OfStep)];

    private IEnumerable<SaidOnPage> OfSession(SessionOnFile session)
    {
        var names = new OptionNames(pictured, plan.Plan, session.Session.Speaker.Audience);

        return session.Words.Select(words => OfWords(session, words, names)).Concat(OfBoard(session, session.Own, names)).Concat(OfBoard(session, session.AnsweredFor, names));
    }

    private SaidOnPage OfWords(SessionOnFile session, OwnWords words, OptionNames names) => new()
    {
        To = new ReplyTo.SomeWords(words.Id),
        Speaker = session.Session.Speaker,
        About = names.Prompt(words.Prompt),
        PictureKey = Pictured.OptionIn(words.Prompt) is { } option ? names.PictureKey(option) : null,
        Words = words.Text,
        IsUnread = words.ReadAt is null,
        Language = words.Origin.Language,
        PutsRight = plan.PutRight.GetValueOrDefault(words.Id),
        Translation = TranslationOnPage.Of(session, words, names.Prompt(words.Prompt)),
        Reply = ReplyTo(to => to is ReplyTo.SomeWords some && some.Words == words.Id),
    };

    private IEnumerable<SaidOnPage> OfBoard(SessionOnFile session, Board board, OptionNames names) =>
        from option in board.Options
        let now = board.Now(option)!
        where now.Answer is Answer.Placed
        select new SaidOnPage
        {
            To = new ReplyTo.OnePlacement(now.Id),
            Speaker = session.Session.Speaker,
            About = names.Word(option),
            PictureKey = names.PictureKey(option),
            Answer = names.Answer(now) + (now.IsProxy ? ", answered for them" : ""),
            Reply = ReplyTo(to => to is ReplyTo.OnePlacement one && board.History(option).Any(placement => placement.Id == one.Placement)),
        };

    private SaidOnPage OfStep(NextStep step) => new()
    {
        To = new ReplyTo.OneStep(step.Id),
        About = step.Words,
        PictureKey = step.PictureKey,
        Reply = ReplyTo(to => to is ReplyTo.OneStep one && one.Step == step.Id),
    };

    private ReplyOnFile? ReplyTo(Func<ReplyTo, bool> isToThis) => plan.Replies.LastOrDefault(reply => isToThis(reply.Reply.To));
}
