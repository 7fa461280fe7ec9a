using ViewsBot.Content;
using ViewsBot.Content.Words;
using ViewsBot.Records.Consent;
using ViewsBot.Records.Reading;

namespace ViewsBot.MyBoard;

/// <summary>One thing a person said that they may choose for.</summary>
/// <param name="View">The view's key.</param>
/// <param name="Text">What it is called, or their own words.</param>
internal sealed record SharingSubject(string View, string Text);

/// <summary>Lists what a person said: own words and pictures they made first, then pictures they placed, then what they chose at the end.</summary>
internal static class SharingSubjects
{
    /// <summary>Everything that can be chosen for, each once.</summary>
    public static IReadOnlyList<SharingSubject> Of(SessionOnFile session, LanguageWords words, Deck deck)
    {
        var names = new SaidNames(deck, words, session.Session.Speaker.Audience, session);

        return
        [
            .. session.Words.Select(one => new SharingSubject(ViewKey.Of(one).Value, Said(names, words, one.Prompt, $"“{one.Text}”"))),
            .. session.Pictures.Select(picture => new SharingSubject(ViewKey.Of(picture).Value, Said(names, words, picture.Prompt, words.Get("page/own-picture")))),
            .. session.Own.Options.Concat(session.AnsweredFor.Options).Distinct()
                .Select(option => (Option: option, Word: names.Whole(option))).Where(one => one.Word is not null)
                .Select(one => new SharingSubject(ViewKey.Of(one.Option).Value, one.Word!)),
            .. session.Choices.DistinctBy(choice => choice.Prompt).Where(choice => words.Has(choice.Prompt))
                .Select(choice => new SharingSubject(ViewKey.Of(choice).Value, words.Get(choice.Prompt))),
        ];
    }

    /// <summary>Two answers of the same words are told apart by what they belong to.</summary>
    private static string Said(SaidNames names, LanguageWords words, string prompt, string said) =>
        words.Get("sharing/page-said", ("about", names.About(prompt)), ("said", said));
}
