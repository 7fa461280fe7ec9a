using ViewsBot.Content.Cards;
using ViewsBot.Records.Surveys;

namespace ViewsBot.Dialogs.Surveys;

/// <summary>What hello says in a survey: that nobody is known, what becomes of the answers, and that harm is told on all the same.</summary>
internal static class SurveyHello
{
    /// <summary>What is kept.</summary>
    public static IReadOnlyList<Sentence> WhatIsKept { get; } = ["survey/many-people", "survey/only-counts", "survey/no-words"];

    /// <summary>More about it, for those who ask.</summary>
    public static IReadOnlyList<Sentence> MoreOfWhatIsKept { get; } = ["survey/who-sees", "survey/goes-on-here", "survey/begins-elsewhere"];

    /// <summary>Hello, by the survey's own name.</summary>
    public static Sentence Heading(SurveyTalk survey) => new("survey/heading", ("title", survey.Title));

    /// <summary>What this is.</summary>
    public static IReadOnlyList<Sentence> WhatThisIs(Sentence howLong) => ["opening/computer", "opening/what-you-think", "opening/skip-or-stop", howLong];

    /// <summary>What happens when somebody is not safe, whom nobody knows.</summary>
    public static IReadOnlyList<Sentence> NotSafe(string tellsWhom) => [new Sentence("opening/then-i-tell", ("name", tellsWhom)), "survey/do-not-know-you"];
}
