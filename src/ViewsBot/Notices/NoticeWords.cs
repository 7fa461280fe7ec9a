using Microsoft.Extensions.Options;
using ViewsBot.Content;
using ViewsBot.Content.Words;
using ViewsBot.Records.Alerts;

namespace ViewsBot.Notices;

/// <summary>What a notice says: that an alert waits, and where to sign in. The page behind the link is where it is read and acknowledged.</summary>
internal sealed class NoticeWords(Deck deck, IOptions<NoticesOptions> options)
{
    private readonly LanguageWords _words = deck.Words.In("en");

    /// <summary>Where alerts are read.</summary>
    public string Link => options.Value.SignInAddress!.TrimEnd('/') + "/staff/alerts";

    /// <summary>A message's subject; the same for every alert.</summary>
    public string Subject(Notice notice) => _words.Get(notice.IsTest ? "notice/test-subject" : "notice/subject");

    /// <summary>A message's text.</summary>
    public string Body(Notice notice) => string.Join(
        "\n\n",
        [
            _words.Get(notice.IsTest ? "notice/test" : "notice/waits"),
            _words.Get("notice/sign-in", ("address", Link)),
            _words.Get("notice/passed-on"),
        ]);
}
