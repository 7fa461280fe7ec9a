using ViewsBot.Content.Cards;
using ViewsBot.Content.Words;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Records.Languages;
using ViewsBot.Records.People;
using ViewsBot.Records.Views;

namespace ViewsBot.Dialogs.Languages;

/// <summary>Which language a conversation is held in: found at the beginning of each turn, changed the moment somebody chooses, and kept as their own.</summary>
internal sealed class LanguageSetting(OfferedLanguages languages, PictureAddress pictures)
{
    /// <summary>What cards are seen on in this turn.</summary>
    /// <param name="session">Whose conversation it is.</param>
    /// <param name="talk">What it remembers.</param>
    /// <param name="locale">What the device says (BCP 47), or <c>null</c>.</param>
    public Surface SurfaceOf(ViewSession session, Talk talk, string? locale)
    {
        return On(languages.For(Known(session, talk), locale), session);
    }

    /// <summary>What a card is seen on before there is a session.</summary>
    public Surface SurfaceFor(string? locale)
    {
        var words = Locales.Find(locale, languages.At(default)) ?? languages.English;

        return new(words, pictures.Address, pictures.Format) { Beneath = words.UnreadInEnglish };
    }

    /// <summary>Whether it was said which language it is to be, and it is one that is offered.</summary>
    public bool IsSettled(Turn turn) => languages.Find(Known(turn.Session, turn.Talk).Language, turn.Session.School) is not null;

    /// <summary>Takes a choice, where it is one of the languages that are offered: the next card is in it.</summary>
    public bool Take(Turn turn, string ask, string choice)
    {
        if (ask != Asks.Language || languages.Find(choice, turn.Session.School) is not { } words) { return false; }

        Keep(turn, choice, turn.Session.WithEnglish, turn.Session.LanguagesDeclined);
        turn.Surface = On(words.For(turn.Audience), turn.Session);

        return true;
    }

    /// <summary>Shows the English beneath every text from now on, or no longer.</summary>
    public void ShowEnglish(Turn turn, bool yes)
    {
        Keep(turn, turn.Words.Language, yes, turn.Session.LanguagesDeclined);
        turn.Surface = On(turn.Words, turn.Session);
    }

    /// <summary>Keeps that somebody stays with the language they have: what they did not want is not offered to them again.</summary>
    public static void Decline(Turn turn, string language) =>
        Keep(turn, turn.Words.Language, turn.Session.WithEnglish, [.. turn.Session.LanguagesDeclined.Append(language).Distinct()]);

    /// <summary>In a survey nobody is known whose setting it could be: this conversation alone remembers it.</summary>
    private static void Keep(Turn turn, string language, bool withEnglish, IReadOnlyList<string> declined)
    {
        if (turn.Session.Survey is not null)
        {
            turn.Talk.Language = language;

            return;
        }

        turn.Record.Keep(new LanguageChoice
        {
            Speaker = turn.Session.Speaker.Id,
            Session = turn.Session.Id,
            Language = language,
            WithEnglish = withEnglish,
            Declined = declined,
            At = turn.Now,
        });
    }

    private static ViewSession Known(ViewSession session, Talk talk) =>
        session.Survey is not null && talk.Language is { } chosen ? session with { Language = chosen } : session;

    /// <summary>What no speaker has read of consent and safeguarding always has its English beneath it; all the rest where somebody wants it.</summary>
    private Surface On(LanguageWords words, ViewSession session) => new(words, pictures.Address, pictures.Format)
    {
        OffersLanguages = languages.At(session.School).Count > 1,
        Beneath = session.WithEnglish && words.Language != languages.English.Language ? languages.English.For(AudienceKeys.Of(session.Speaker.Audience)) : words.UnreadInEnglish,
    };
}
