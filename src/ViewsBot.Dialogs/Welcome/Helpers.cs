using ViewsBot.Records.Views;
using Choice = ViewsBot.Content.Cards.Choice;

namespace ViewsBot.Dialogs.Welcome;

/// <summary>The ways each audience may be helped. Nobody points or answers for a parent: theirs is somebody who reads or interprets.</summary>
internal static class Helpers
{
    private static readonly IReadOnlyList<Choice> ForPupil =
    [
        Of(Helper.Alone, "alone").ForNo(),
        Of(Helper.ReadToMe, "reads-to-me"),
        Of(Helper.PointedForMe, "points-for-me"),
        Of(Helper.AnsweredForMe, "answers-for-me"),
    ];

    private static readonly IReadOnlyList<Choice> ForParent = [Of(Helper.Alone, "person"), Of(Helper.ReadToMe, "two-people")];

    /// <summary>What an audience is offered.</summary>
    public static IReadOnlyList<Choice> For(string audience) => audience == "parent" ? ForParent : ForPupil;

    private static Choice Of(Helper helper, string picture) => new(AnswerKeys.Of(helper), "helper/" + AnswerKeys.Of(helper), picture);
}
