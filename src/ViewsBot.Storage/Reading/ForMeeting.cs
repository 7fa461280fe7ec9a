using ViewsBot.Records.Consent;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Translations;
using ViewsBot.Records.Views;

namespace ViewsBot.Storage.Reading;

/// <summary>Leaves in a session's file what everyone at the meeting may see.</summary>
internal static class ForMeeting
{
    /// <summary>The file as <see cref="WhoMaySee.AtMeeting"/> lets it be shown; nothing tells how much was left out.</summary>
    public static SessionOnFile Of(SessionInSight sight, SessionOnFile file, IReadOnlyCollection<OwnWordsId> chosen) => file with
    {
        Own = new Board(file.Own.Options.Where(option => WhoMaySee.AtMeeting(sight, ViewKey.Of(option), isChosen: false)).SelectMany(file.Own.History)),
        AnsweredFor = new Board([]),
        Words = [.. file.Words.Where(words => WhoMaySee.AtMeeting(sight, ViewKey.Of(words), chosen.Contains(words.Id)))],
        Translations = new Dictionary<OwnWordsId, TranslationsOfWords>(),
        Pictures = [.. file.Pictures.Where(picture => WhoMaySee.AtMeeting(sight, ViewKey.Of(picture), isChosen: false))],
        Choices = [.. file.Choices.Where(choice => WhoMaySee.AtMeeting(sight, ViewKey.Of(choice), isChosen: false))],
        OpenedByStaff = null,
        NotShared = 0,
    };
}
