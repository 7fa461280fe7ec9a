using ViewsBot.Records.People;
using ViewsBot.Records.Plans;
using ViewsBot.Staff.Translations;

namespace ViewsBot.Staff.Replies;

/// <summary>One thing that was said, or one next step, with what was replied to it.</summary>
internal sealed record SaidOnPage
{
    /// <summary>What a reply to it answers.</summary>
    public required ReplyTo To { get; init; }

    /// <summary>Who said it, or <c>null</c> for a next step.</summary>
    public Speaker? Speaker { get; init; }

    /// <summary>What it is about: an option's word, or the question that was answered.</summary>
    public required string About { get; init; }

    /// <summary>The picture's key, or <c>null</c>.</summary>
    public string? PictureKey { get; init; }

    /// <summary>The place it was given, or <c>null</c>.</summary>
    public string? Answer { get; init; }

    /// <summary>The own words, unaltered, or <c>null</c>.</summary>
    public string? Words { get; init; }

    /// <summary>Whether nobody of the staff has marked them as read.</summary>
    public bool IsUnread { get; init; }

    /// <summary>The language of the words (BCP 47).</summary>
    public string? Language { get; init; }

    /// <summary>What stands beneath the words, or <c>null</c>.</summary>
    public TranslationOnPage? Translation { get; init; }

    /// <summary>The reply there is, or <c>null</c>.</summary>
    public ReplyOnFile? Reply { get; init; }

    /// <summary>The reply to which these words said "not quite", as it was told then; or <c>null</c>.</summary>
    public Reply? PutsRight { get; init; }

    /// <summary>Whether a child is told the reply, and so reads it.</summary>
    public bool IsForChild => Speaker is not { Audience: Audience.YoungPerson or Audience.Parent };

    /// <summary>Whether the day is past by which an answer was promised.</summary>
    public bool IsOverdue(DateOnly today) => Reply?.Reply.Kind is ReplyKind.StillThinking thinking && thinking.SaysBy < today;
}
