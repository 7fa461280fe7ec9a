using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;

namespace ViewsBot.Records.Invitations;

/// <summary>Makes, renews, takes back and opens invitations. Each call leaves an audit event, but for opening again, which says nothing new.</summary>
public interface IInvitationStore
{
    /// <summary>Invites a person to a cycle; a person invited before keeps their session and gets a new code. Without a language they choose it themselves.</summary>
    Task<Issued> IssueAsync(Viewer viewer, CycleId cycle, SpeakerId speaker, string? language, IReadOnlyList<string> alsoSeenBy, CancellationToken cancel);

    /// <summary>Gives an invitation a new code; the old one opens nothing from now on, and one taken back opens again.</summary>
    Task<Issued?> RenewAsync(Viewer viewer, InvitationId invitation, CancellationToken cancel);

    /// <summary>Takes an invitation back: its code, its cookies and its tokens open nothing from now on.</summary>
    Task<bool> RevokeAsync(Viewer viewer, InvitationId invitation, CancellationToken cancel);

    /// <summary>Opens the conversation a code is for. The code is not used up.</summary>
    Task<Opened> OpenAsync(InvitationCode code, CancellationToken cancel);

    /// <summary>Opens again what a cookie or token says was opened before; a code taken back or renewed since then opens nothing.</summary>
    /// <param name="session">The session that was opened.</param>
    /// <param name="codeNumber">The number of the code that opened it; exact where two clocks, or two taps in one second, would not be.</param>
    /// <param name="cancel">Gives up.</param>
    Task<Opened> OpenAgainAsync(SessionId session, int codeNumber, CancellationToken cancel);

    /// <summary>The invitations of a cycle, newest first, as staff see them.</summary>
    Task<IReadOnlyList<Invitation>> InCycleAsync(Viewer viewer, CycleId cycle, CancellationToken cancel);
}
