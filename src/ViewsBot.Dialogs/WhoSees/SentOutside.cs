using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Records.Translations;

namespace ViewsBot.Dialogs.WhoSees;

/// <summary>What leaves the school of what somebody writes, said wherever it is said who sees it; where nothing does, nothing is said.</summary>
internal sealed class SentOutside(ISentToTranslator translator)
{
    /// <summary>The line for a card. Of a survey no words are kept, so none are sent.</summary>
    public Sentence[] Of(Turn turn) => turn.Session.Survey is null && translator.IsOn(turn.Session.School) ? ["who-sees/translated"] : [];

    /// <summary>What a control is told, with it where that says who sees the answers.</summary>
    public Sentence? Note(Turn turn, string control, Card inFocus) => (Notes.Of(turn, control, inFocus), control == Controls.WhoSees ? Of(turn) : []) switch
    {
        ({ } answer, [var translated]) => new Sentence("who-sees/translated-too", ("answer", answer), ("translated", translated)),
        var (answer, _) => answer,
    };
}
