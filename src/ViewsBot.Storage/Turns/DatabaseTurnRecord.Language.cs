using ViewsBot.Records.Languages;
using ViewsBot.Storage.Rows;

namespace ViewsBot.Storage.Turns;

/// <summary>The language somebody chose. In a survey nobody is known whose setting it could be: the conversation itself remembers it.</summary>
internal sealed partial class DatabaseTurnRecord
{
    /// <inheritdoc/>
    public void Keep(LanguageChoice choice)
    {
        if (bound is null || bound.Session.Speaker.Id != choice.Speaker) { throw NotSaidHere(); }

        if (Survey is not null) { return; }

        bound = bound with { Session = bound.Session with { Language = choice.Language, WithEnglish = choice.WithEnglish, LanguagesDeclined = choice.Declined } };
        writes.Change(choice.Speaker);
        writes.Add(new LanguageChoiceRow(choice), Happened("language-chosen", $"speaker:{choice.Speaker}"));
    }
}
