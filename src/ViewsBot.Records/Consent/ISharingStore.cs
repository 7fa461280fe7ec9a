using ViewsBot.Records.Reading;

namespace ViewsBot.Records.Consent;

/// <summary>Sharing choices outside the conversation: on the page beside a person's own board. Every call leaves an audit event.</summary>
public interface ISharingStore
{
    /// <summary>What this person chose, who of the staff it means now, and whether staff decided for them.</summary>
    /// <returns><c>null</c> if there is no such session of theirs, or they do not own their views.</returns>
    Task<SharingNow?> OfSessionAsync(Viewer.Invited viewer, CancellationToken cancel);

    /// <summary>Keeps choices, all of them or none.</summary>
    /// <param name="viewer">The person.</param>
    /// <param name="choices">A view's key or <see cref="ViewKey.Everything"/>, with who may see it.</param>
    /// <param name="language">The language of the page (BCP 47).</param>
    /// <param name="cancel">Gives up.</param>
    /// <returns>Whether this person may choose, and each key can be one.</returns>
    Task<bool> ChooseAsync(Viewer.Invited viewer, IReadOnlyList<(string About, SharedWith With)> choices, string language, CancellationToken cancel);
}
