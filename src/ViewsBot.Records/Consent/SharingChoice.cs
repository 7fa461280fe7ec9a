using ViewsBot.Records.Views;

namespace ViewsBot.Records.Consent;

/// <summary>Who may see one view, or all of them, as the person who owns them chose. Never edited: a change of mind is a new choice.</summary>
public sealed record SharingChoice
{
    /// <summary>Which choice.</summary>
    public required SharingChoiceId Id { get; init; }

    /// <summary>What it is about: one view's key, or <see cref="ViewKey.Everything"/>.</summary>
    public required string About { get; init; }

    /// <summary>Who may see it.</summary>
    public required SharedWith With { get; init; }

    /// <summary>Who, how, in which language and when.</summary>
    public required Origin Origin { get; init; }
}
