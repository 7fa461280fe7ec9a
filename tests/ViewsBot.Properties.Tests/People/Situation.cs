using ViewsBot.Records.People;
using ViewsBot.Records.Views;

namespace ViewsBot.Properties.Tests.People;

/// <summary>Who speaks, and what there is for them when they begin.</summary>
/// <param name="Name">As a test's name shows it.</param>
/// <param name="Audience">Who speaks.</param>
/// <param name="Share">How many of a hundred sequences in memory are theirs.</param>
internal sealed record Situation(string Name, Audience Audience, int Share)
{
    /// <summary>All of them; their shares are a hundred.</summary>
    public static IReadOnlyList<Situation> All { get; } =
    [
        new("child", Audience.Child, 16),
        new("child with a plan and news", Audience.Child, 18) { HasPlan = true, HasNews = true },
        new("child who has two answers", Audience.Child, 8) { HasPlan = true, Scale = ScaleForm.TwoPoints },
        new("young person", Audience.YoungPerson, 10),
        new("young person who owns their views", Audience.YoungPerson, 16) { HasPlan = true, HasNews = true, OwnsViews = true },
        new("young person who has yes or not sure", Audience.YoungPerson, 4) { Scale = ScaleForm.YesOrNotSure },
        new("parent", Audience.Parent, 8),
        new("parent with a plan and news", Audience.Parent, 14) { HasPlan = true, HasNews = true },
        new("somebody in a survey", Audience.Child, 6) { IsSurvey = true },
    ];

    /// <summary>Whether the cycle has a plan, with every kind of item in it.</summary>
    public bool HasPlan { get; private init; }

    /// <summary>Whether there is news: a reply, a decision.</summary>
    public bool HasNews { get; private init; }

    /// <summary>Whether the speaker owns their views: then sharing is closed until they open it.</summary>
    public bool OwnsViews { get; private init; }

    /// <summary>Whether nobody is known and no words are kept.</summary>
    public bool IsSurvey { get; private init; }

    /// <summary>How many answers they asked for the last time.</summary>
    public ScaleForm Scale { get; private init; } = ScaleForm.ThreePoints;

    /// <summary>The one of a name.</summary>
    public static Situation Of(string name) => All.Single(situation => situation.Name == name);
}
