using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Records.Guidance;

namespace ViewsBot.Dialogs.Explaining;

/// <summary>The school's signposts as pictured sentences. One that is due to be looked at is shown all the same, with the day it was.</summary>
internal static class SignpostRows
{
    /// <summary>Those that are for this person, by audience and by the pupil's age.</summary>
    public static IEnumerable<ExplainRow> Of(Turn turn, SchoolGuide guide)
    {
        var today = DateOnly.FromDateTime(turn.Now.UtcDateTime);

        return guide.Signposts.Where(signpost => signpost.IsFor(turn.Session.Speaker.Audience, guide.BornOn, today)).Select(signpost => RowOf(turn, signpost));
    }

    private static ExplainRow RowOf(Turn turn, Signpost signpost) => new(TextOf(signpost), PictureOf(signpost.Kind))
    {
        Mark = "explain/signpost/" + SignpostKinds.KeyOf(signpost.Kind),
        Small = new Sentence("explain/checked", ("day", Days.InWords(signpost.VerifiedOn))),
        Link = signpost.Address,
    };

    private static Sentence TextOf(Signpost signpost) => signpost.How.Length == 0
        ? new Sentence("explain/own", ("text", signpost.Name))
        : new Sentence("explain/reach", ("name", signpost.Name), ("how", signpost.How));

    private static string PictureOf(SignpostKind kind) => kind switch
    {
        SignpostKind.LocalOffer => "signpost",
        SignpostKind.SenInformationReport => "my-school-day",
        SignpostKind.ParentCarerForum => "people",
        SignpostKind.Sendiass or SignpostKind.Helpline => "telephone",
        _ => "money",
    };
}
