using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Language.Noticing;

namespace ViewsBot.Dialogs.Languages;

/// <summary>Notices that somebody writes in another language that is offered, and has it offered to them: once, and never again after a no.</summary>
internal sealed class LanguageNotice(OtherLanguage written, OfferedLanguages languages)
{
    /// <summary>Looks at words that are kept as they were written.</summary>
    public void Look(Turn turn, Card card, string text)
    {
        var offered = languages.At(turn.Session.School).Select(words => words.Language).ToList();

        if (offered.Count < 2 || turn.Talk.IsTelling || written.In(text, TypedReader.FocusOf(turn, card), offered) is not { } language || WasOffered(turn, language)) { return; }

        turn.Talk.LanguagesOffered.Add(language);
        turn.LanguageNoticed = language;
    }

    private static bool WasOffered(Turn turn, string language) => turn.Talk.LanguagesOffered.Concat(turn.Session.LanguagesDeclined).Contains(language);
}
