using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Boards;
using ViewsBot.Dialogs.Explaining;
using ViewsBot.Dialogs.HowLong;
using ViewsBot.Dialogs.Practice;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Dialogs.WhoSees;
using ViewsBot.Language.Reading;

namespace ViewsBot.Dialogs.Asking;

/// <summary>Answers what is said to the conversation itself. What is more than a question is kept word for word, wherever words are.</summary>
internal sealed class SaidToUs(NotKept notKept, Explainer explainer, TopicFinder topics, SentOutside outside, StillToCome stillToCome)
{
    /// <summary>Answers it: above the card that is asked again, or with a page of the explainer.</summary>
    public async Task<Aside> AnswerAsync(Turn turn, Meaning.SaidBeside said, Ask inFocus, Card card, CancellationToken cancel)
    {
        if (said.What == Said.WhatIsThis) { return await ExplainAsync(turn, inFocus, card, cancel); }

        if (IsMood(said.What)) { CountAtPractice(turn, inFocus); }

        var isKept = IsMoreThanAQuestion(said.What) && await KeepAsync(turn, said, inFocus, cancel);

        turn.Note = said.What == Said.HowLong ? await stillToCome.SayAsync(turn, inFocus, card, cancel) : await AnswerToAsync(turn, said.What, card, isKept, cancel);

        return Aside.AskAgain;
    }

    private static bool IsMoreThanAQuestion(Said what) => what is Said.NotForFamily || IsMood(what);

    private static bool IsMood(Said what) => what is Said.CrossWithUs or Said.HadEnough;

    /// <summary>What does not come to an answer while practising may mean that fewer would suit.</summary>
    private void CountAtPractice(Turn turn, Ask inFocus)
    {
        if (inFocus.Name == Asks.Option && notKept.IsPractice(turn, inFocus)) { PracticeTries.CountUnread(turn); }
    }

    private async Task<bool> KeepAsync(Turn turn, Meaning.SaidBeside said, Ask inFocus, CancellationToken cancel)
    {
        if (notKept.Words(turn, inFocus) is { } dropped)
        {
            await NotKept.DropAsync(turn, dropped, cancel);

            return false;
        }

        turn.Write(Prompts.At(inFocus), said.Text);

        return true;
    }

    private async Task<Sentence?> AnswerToAsync(Turn turn, Said what, Card card, bool isKept, CancellationToken cancel) => what switch
    {
        Said.NotForFamily when !isKept => outside.Note(turn, Controls.WhoSees, card),
        Said.NotForFamily when turn.Session.OwnsViews => "note/kept-words",
        Said.NotForFamily => Notes.KeptFromFamily(turn),
        Said.CannotRead => "note/hear-it",
        Said.WhoAreYou => await WhatWeAreAsync(turn, cancel),
        Said.CrossWithUs or Said.HadEnough => isKept ? "note/had-enough" : "note/had-enough-not-kept",
        _ => throw new ArgumentOutOfRangeException(nameof(what)),
    };

    /// <summary>Never a person; and who reads what is said, as it is for whoever asks.</summary>
    private static async Task<Sentence> WhatWeAreAsync(Turn turn, CancellationToken cancel) => turn.Session switch
    {
        { Survey: not null } => "survey/who-i-am",
        { OwnsViews: true } => await SeesNow.WhatWeAreAsync(turn, cancel),
        _ => new Sentence("note/who-i-am", ("names", Notes.SeenBy(turn))),
    };

    /// <summary>A page of its own where there is one; the name of the picture in sight; and where there is none, what can be done.</summary>
    private async Task<Aside> ExplainAsync(Turn turn, Ask inFocus, Card card, CancellationToken cancel)
    {
        if (inFocus.Option is { } option && await explainer.ShowAboutAsync(turn, option, cancel)) { return Aside.Shown; }

        CountAtPractice(turn, inFocus);
        turn.Note = inFocus.Option is { } key && await topics.FindOptionAsync(turn, key, cancel) is { } found ? WhatItIs(turn, found)
            : card is BoardCard ? Notes.Of(turn, Controls.Help, card)
            : "note/look-it-up";

        return Aside.AskAgain;
    }

    /// <summary>What stands on a plan is a sentence in somebody's own words: whoever sees the answers knows what it means.</summary>
    private static Sentence WhatItIs(Turn turn, OptionFound found)
    {
        if (!found.Topic.IsOfPlan) { return new Sentence("note/what-this-is", ("option", found.Option.Word)); }

        var what = new Sentence("explain-plan/" + found.Topic.Key);

        return turn.Session.SeenBy.Count == 0
            ? new Sentence("note/what-this-is-on-plan", ("what", what))
            : new Sentence("note/what-this-is-on-plan-ask", ("what", what), ("names", Notes.SeenBy(turn)));
    }
}
