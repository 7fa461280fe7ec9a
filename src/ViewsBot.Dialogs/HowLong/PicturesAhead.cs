using System.Globalization;
using ViewsBot.Content;
using ViewsBot.Content.Cards;
using ViewsBot.Content.Topics;
using ViewsBot.Dialogs.Boards;
using ViewsBot.Dialogs.Practice;
using ViewsBot.Dialogs.Topics;
using ViewsBot.Dialogs.Turns;

namespace ViewsBot.Dialogs.HowLong;

/// <summary>How many pictures there are: said at the start, and seen during. The same whatever was skipped, and however many answers each has.</summary>
internal sealed class PicturesAhead(Deck deck, TopicFinder topics, TopicsOffered offered)
{
    /// <summary>"There are 4 pictures."</summary>
    public static Sentence Said(int count) =>
        count == 1 ? "plan-start/one-picture" : new Sentence("topic-start/count", ("count", Number(count)));

    /// <summary>A number as it stands in a sentence.</summary>
    public static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    /// <summary>"There are about 9 pictures in a topic."</summary>
    public Sentence InATopic(Turn turn) => new("opening/how-long", ("count", Number(AboutInATopic(turn))));

    /// <summary>The same, and before it how many the plan has, in one sentence: hello has few.</summary>
    public async ValueTask<Sentence> InAllAsync(Turn turn, CancellationToken cancel) => await InPlanAsync(turn, cancel) switch
    {
        0 => InATopic(turn),
        1 => new("opening/how-long-with-one", ("count", Number(AboutInATopic(turn)))),
        var plan => new("opening/how-long-with-plan", ("plan", Number(plan)), ("count", Number(AboutInATopic(turn)))),
    };

    /// <summary>About how many pictures one topic has that this person may choose.</summary>
    private int AboutInATopic(Turn turn) => (int)double.Round(offered.To(turn).Average(topic => topic.Options.Count));

    /// <summary>How many pictures the chosen topics have together.</summary>
    public int InChosenTopics(Turn turn) => turn.Talk.Topics.Sum(topic => deck.Topics.Find(turn.Audience, topic)?.Options.Count ?? 0);

    /// <summary>How many items of the plan this person is asked about.</summary>
    public async ValueTask<int> InPlanAsync(Turn turn, CancellationToken cancel)
    {
        var count = 0;

        foreach (var part in deck.Topics.OfPlan(turn.Audience)) { count += await CountAsync(turn, part.Key, cancel); }

        return count;
    }

    /// <summary>Which picture an option is. Practice has as many as are tried, and the plan is one walk through all its parts.</summary>
    public async ValueTask<Progress> OfAsync(Turn turn, Topic topic, int index, CancellationToken cancel)
    {
        if (topic.IsPractice) { return new Progress(index + 1, PracticeDialog.Count); }

        if (!topic.IsOfPlan) { return new Progress(index + 1, topic.Options.Count); }

        var parts = deck.Topics.OfPlan(turn.Audience);
        var (before, after, isPast) = (0, 0, false);

        foreach (var part in parts)
        {
            if (part.Key == topic.Key) { isPast = true; }
            else if (isPast) { after += await CountAsync(turn, part.Key, cancel); }
            else { before += await CountAsync(turn, part.Key, cancel); }
        }

        return new Progress(before + index + 1, before + topic.Options.Count + after);
    }

    private async ValueTask<int> CountAsync(Turn turn, string part, CancellationToken cancel) => (await topics.FindAsync(turn, part, cancel))!.Options.Count;
}
