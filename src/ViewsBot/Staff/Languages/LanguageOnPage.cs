using ViewsBot.Content.Words;
using ViewsBot.Dialogs.Languages;
using ViewsBot.Records.Languages;

namespace ViewsBot.Staff.Languages;

/// <summary>A language as staff see it: whether it is offered, and what was read of it with whom.</summary>
/// <param name="Words">The language.</param>
/// <param name="Reading">What the school last read of it, or <c>null</c>.</param>
/// <param name="IsOffered">Whether people can choose it.</param>
internal sealed record LanguageOnPage(LanguageWords Words, SpeakersReading? Reading, bool IsOffered)
{
    /// <summary>The sentences that have to be read with a speaker still, or again.</summary>
    public IReadOnlyList<SafetySentence> Unread { get; } = OfferedLanguages.Unread(Words, Reading);

    /// <summary>Whether nothing of it is a draft any more, for all schools.</summary>
    public bool IsChecked => Words.Safety.All(sentence => !sentence.IsDraft);

    /// <summary>Whether it was read, and says something else by now.</summary>
    public bool HasChanged => Reading is not null && Unread.Count > 0;
}
