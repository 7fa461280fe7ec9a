using ViewsBot.Content.Cards;
using ViewsBot.Content.Topics;
using ViewsBot.Content.Words;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Records.Views;

namespace ViewsBot.Dialogs.Asking;

/// <summary>The line above the next card: the same neutral words after every answer, and the answers to controls.</summary>
internal static class Notes
{
    /// <summary>What a control that only asks to be told something is told; none where the card itself is the answer.</summary>
    public static Sentence? Of(Turn turn, string control, Card inFocus) => control switch
    {
        Controls.Help => HelpWith(inFocus),
        Controls.WhoSees when turn.Session.OwnsViews => null,
        Controls.WhoSees when turn.Session.Survey is not null => "survey/who-sees",
        Controls.WhoSees => new Sentence("who-sees/answer", ("names", SeenBy(turn)), ("name", ToAsk(turn))),
        _ => null,
    };

    /// <summary>"Thank you", and what was placed where.</summary>
    public static Sentence Placed(Turn turn, Option option, Scale scale, Answer answer, ScaleForm form) =>
        new("note/placed", SaidOf(turn, option, scale, answer, form));

    /// <summary>The same for a picture that has no board to check: going back changes it.</summary>
    public static Sentence PlacedAlone(Sentence placed) => placed with { Key = "note/placed-alone" };

    /// <summary>The same for an answer on a card from before.</summary>
    public static Sentence Changed(Turn turn, Option option, Scale scale, Answer answer, ScaleForm form) =>
        new("note/changed", SaidOf(turn, option, scale, answer, form));

    /// <summary>Own words were kept that the card in focus did not ask for; where it shows a picture, that one is still to be answered.</summary>
    public static Sentence KeptWords(Card inFocus) => inFocus is OptionCard ? "note/kept-words-now-choose" : "note/kept-words";

    /// <summary>A card that is done was tapped: what stands, and how to change it.</summary>
    public static Sentence CardDone => "note/card-done";

    /// <summary>The names of those who will see the answers, as a list to be read aloud.</summary>
    public static Filling SeenBy(Turn turn)
    {
        var names = turn.Session.SeenBy;

        return names.Count < 2
            ? string.Concat(names)
            : new Sentence("list/and", ("first", string.Join(", ", names.Take(names.Count - 1))), ("last", names[^1]));
    }

    /// <summary>What somebody is told who wishes that their family does not see it: it is kept for those who see it, and nobody can be promised more.</summary>
    public static Sentence KeptFromFamily(Turn turn) => new("who-sees/wish", ("names", SeenBy(turn)), ("name", ToAsk(turn)));

    /// <summary>What somebody is told who does not want to share all: whoever does not own their views hides nothing with it, and talks to a person.</summary>
    public static Sentence NotHidden(Turn turn) => turn.Session.OwnsViews ? "note/thanks" : new Sentence("note/not-hidden", ("names", SeenBy(turn)), ("name", ToAsk(turn)));

    /// <summary>Whom to ask before something is written.</summary>
    private static string ToAsk(Turn turn) => turn.Session.SeenBy.Count > 0 ? turn.Session.SeenBy[0] : turn.Session.TellsWhom;

    private static string HelpWith(Card inFocus) => inFocus switch
    {
        WriteCard => "note/help-write",
        BoardCard => "note/help-board",
        OptionCard => "note/help",
        _ => "note/help-choose",
    };

    private static (string, Filling)[] SaidOf(Turn turn, Option option, Scale scale, Answer answer, ScaleForm form) =>
        [("option", Filling.Within(option.Word)), ("place", Filling.Of(words => WordOf(words, scale, answer, form)))];

    private static string WordOf(LanguageWords words, Scale scale, Answer answer, ScaleForm form) => answer switch
    {
        Answer.Placed placed => scale.Shown(AnswerKeys.Of(form)).First(point => point.Place == AnswerKeys.Of(placed)).WordIn(words),
        Answer.NotAnswered none => words.Get("answer/" + AnswerKeys.Of(none.Reason)),
        _ => throw new ArgumentOutOfRangeException(nameof(answer)),
    };
}
