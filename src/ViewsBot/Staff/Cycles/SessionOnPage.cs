using ViewsBot.Records.Consent;
using ViewsBot.Records.People;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Cycles;

/// <summary>What one speaker said towards a cycle, as it stands on the page.</summary>
internal sealed record SessionOnPage
{
    /// <summary>The record it was made from.</summary>
    public required SessionOnFile File { get; init; }

    /// <summary>What this speaker's options are called.</summary>
    public required OptionNames Names { get; init; }

    /// <summary>The speaker's own board.</summary>
    public required IReadOnlyList<TopicOnPage> Own { get; init; }

    /// <summary>What somebody answered for them.</summary>
    public required IReadOnlyList<TopicOnPage> AnsweredFor { get; init; }

    /// <summary>The choice that counts for each closing question, in the order they were asked.</summary>
    public required IReadOnlyList<Choice> Choices { get; init; }

    /// <summary>The questions they want to ask at the meeting.</summary>
    public required IReadOnlyList<string> Questions { get; init; }

    /// <summary>The reply to which own words said "not quite", by those words.</summary>
    public required IReadOnlyDictionary<OwnWordsId, Reply> PutRight { get; init; }

    /// <summary>The day from which what was said here is the speaker's own, where that comes within a year while the cycle is open; else <c>null</c>.</summary>
    public DateOnly? BecomesTheirsOn { get; private init; }

    /// <summary>How many answers are on the page: pictures placed, own words and pictures, closing choices.</summary>
    public int AnswerCount =>
        File.Own.Options.Count + File.AnsweredFor.Options.Count + File.Words.Count + File.Pictures.Count + File.Choices.DistinctBy(choice => choice.Prompt).Count();

    /// <summary>Whether nothing was said yet; what is not shared was said.</summary>
    public bool IsEmpty => Own.Count + AnsweredFor.Count + File.Words.Count + File.Pictures.Count + Choices.Count + Questions.Count + File.NotShared == 0;

    /// <summary>Makes it from the record.</summary>
    public static SessionOnPage Of(SessionOnFile file, Pupil pupil, Pictured pictured, PlanOnFile? plan, DateOnly today)
    {
        var names = new OptionNames(pictured, plan?.Plan ?? Plan.Empty, file.Session.Speaker.Audience);
        var isWhole = file.NotShared == 0;

        return new SessionOnPage
        {
            File = file,
            Names = names,
            BecomesTheirsOn = BecomesTheirs(file.Session, pupil, today),
            Own = BoardOnPage.Of(file.Own, file.AnsweredFor, isWhole, names, pictured),
            AnsweredFor = BoardOnPage.Of(file.AnsweredFor, file.Own, isWhole, names, pictured),
            Choices = [.. file.Choices.Where(choice => !QuestionsToTake.IsOne(choice)).GroupBy(choice => choice.Prompt).Select(same => same.Last())],
            PutRight = plan?.PutRight ?? new Dictionary<OwnWordsId, Reply>(),
            Questions = [.. QuestionsToTake.Of(file.Choices).Select(question => pictured.Question(file.Session.Speaker.Audience, question))],
        };
    }

    private static DateOnly? BecomesTheirs(ViewSession session, Pupil pupil, DateOnly today) =>
        session.Cycle.IsOpen && Ownership.BeginsOn(session.Speaker.Audience, pupil.BornOn) is { } day && day > today && day <= today.AddYears(1) ? day : null;
}
