using System.Globalization;
using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.HowMany;
using ViewsBot.Dialogs.Replies;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Records.People;
using ViewsBot.Records.Views;

namespace ViewsBot.Dialogs.MyWay;

/// <summary>How a person likes to talk: used when a conversation begins, offered to be kept before it ends.</summary>
internal static class MyWays
{
    /// <summary>Uses what was kept, once, at the beginning, and says so. Who helps is asked all the same: that may be another today.</summary>
    public static async Task UseAsync(Turn turn, CancellationToken cancel)
    {
        if (turn.Talk.HasBegun) { return; }

        turn.Talk.HasBegun = true;

        if (await turn.Record.WayOfTalkingAsync(cancel) is not { } way) { return; }

        turn.Talk.WayOffered = KeyOf(way.Scale, way.Helper, way.TextSize, way.ReadsAloud, way.AtOnce);
        (turn.Talk.TextSize, turn.Talk.ReadsAloud) = (way.TextSize, way.ReadsAloud);
        turn.Talk.HelperLastTime = AnswerKeys.Of(way.Helper);
        (turn.Talk.Scale, turn.Talk.AtOnce) = (AnswerKeys.Of(way.Scale), way.AtOnce);

        if (Unusual(way) is { } how) { turn.Note = new Sentence("note/remembered", ("how", how)); }
    }

    /// <summary>What cards show that is not usual: what is, is not worth saying.</summary>
    private static Sentence? Unusual(WayOfTalking way)
    {
        var answers = way.Scale == ScaleForm.ThreePoints ? null : new Sentence("how-many/" + AnswerKeys.Of(way.Scale));
        var pictures = way.AtOnce == WayOfTalking.UsuallyAtOnce ? null : AtOnceChoice.WordOf(way.AtOnce);

        return answers is null || pictures is null ? answers ?? pictures : new Sentence("list/and", ("first", answers), ("last", pictures));
    }

    /// <summary>Takes what somebody set on their page. It is kept as theirs only when they say so.</summary>
    public static void Take(Turn turn, PageSettings? settings)
    {
        if (settings is null || turn.Session.Survey is not null) { return; }

        (turn.Talk.TextSize, turn.Talk.ReadsAloud) = (settings.TextSize, settings.ReadsAloud);
    }

    /// <summary>Whether the way that is used now was neither kept nor offered yet. What everybody begins with is not worth asking.</summary>
    public static bool IsNew(Turn turn) => KeyOf(turn) != (turn.Talk.WayOffered ?? KeyOf(ScaleForm.ThreePoints, Helper.Alone, WayOfTalking.UsualTextSize, readsAloud: false, WayOfTalking.UsuallyAtOnce));

    /// <summary>Remembers that it was offered.</summary>
    public static void Offered(Turn turn) => turn.Talk.WayOffered = KeyOf(turn);

    /// <summary>Keeps the way that is used now.</summary>
    public static void Keep(Turn turn) => turn.Record.Keep(new WayOfTalking
    {
        Speaker = turn.Session.Speaker.Id,
        Session = turn.Session.Id,
        Scale = turn.Form,
        Helper = turn.Helper,
        Language = turn.Words.Language,
        TextSize = turn.Talk.TextSize,
        ReadsAloud = turn.Talk.ReadsAloud,
        AtOnce = turn.Talk.AtOnce,
        At = turn.Now,
    });

    private static string KeyOf(Turn turn) => KeyOf(turn.Form, turn.Helper, turn.Talk.TextSize, turn.Talk.ReadsAloud, turn.Talk.AtOnce);

    /// <summary>The usual one at a time is not in it, so that what was offered before there was a choice is known for it.</summary>
    private static string KeyOf(ScaleForm form, Helper helper, int textSize, bool readsAloud, int atOnce) =>
        string.Create(CultureInfo.InvariantCulture, $"{AnswerKeys.Of(form)}/{AnswerKeys.Of(helper)}/{textSize}/{(readsAloud ? "aloud" : "quiet")}")
        + (atOnce == WayOfTalking.UsuallyAtOnce ? "" : string.Create(CultureInfo.InvariantCulture, $"/{atOnce}"));
}
