using ViewsBot.Content;
using ViewsBot.Content.Words;
using ViewsBot.Records.Consent;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;

namespace ViewsBot.MyBoard;

/// <summary>One thing a person said that they may choose for.</summary>
/// <param name="View">The view's key.</param>
/// <param name="Text">What it is called, or their own words.</param>
internal sealed record SharingSubject(string View, string Text);

/// <summary>Lists what a person said: own words and pictures they made first, then pictures they placed, then what they chose at the end.</summary>
internal static class SharingSubjects
{
    /// <summary>Everything that can be chosen for, each once.</summary>
    public static IReadOnlyList<SharingSubject> Of(SessionOnFile session, LanguageWords words, Deck deck) =>
    [
        .. session.Words.Select(one => new SharingSubject(ViewKey.Of(one).Value, $"“{one.Text}”")),
        .. session.Pictures.Select(picture => new SharingSubject(ViewKey.Of(picture).Value, PictureOf(picture, words, deck))),
        .. session.Own.Options.Concat(session.AnsweredFor.Options).Distinct()
            .Where(option => deck.Topics.FindOption(option.Value) is not null)
            .Select(option => new SharingSubject(ViewKey.Of(option).Value, WordOf(option, words, deck))),
        .. session.Choices.DistinctBy(choice => choice.Prompt).Where(choice => words.Has(choice.Prompt))
            .Select(choice => new SharingSubject(ViewKey.Of(choice).Value, words.Get(choice.Prompt))),
    ];

    private static string PictureOf(OwnPicture picture, LanguageWords words, Deck deck)
    {
        var made = words.Get("page/own-picture");

        return picture.Option is { } option && deck.Topics.FindOption(option.Value) is not null ? $"{made} ({WordOf(option, words, deck)})" : made;
    }

    private static string WordOf(OptionKey option, LanguageWords words, Deck deck) =>
        $"{words.Get(deck.Topics.TopicOf(option.Value)!.TitleKey)}: {words.Get(deck.Topics.FindOption(option.Value)!.WordKey)}";
}
