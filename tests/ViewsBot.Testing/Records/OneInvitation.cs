using ViewsBot.Records.Cycles;
using ViewsBot.Records.Invitations;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;

namespace ViewsBot.Testing.Records;

/// <summary>An invitation store that knows only whether one invitation still opens.</summary>
public sealed class OneInvitation(TimeProvider clock) : IInvitationStore
{
    /// <summary>The code that opens now; 0 for none.</summary>
    public int CodeNumber { get; set; } = 1;

    public Task<Opened> OpenAgainAsync(SessionId session, int codeNumber, CancellationToken cancel) =>
        Task.FromResult<Opened>(codeNumber == CodeNumber ? new Opened.To(SessionOf(session), "", codeNumber) : new Opened.Not());

    public Task<Issued> IssueAsync(Viewer viewer, CycleId cycle, SpeakerId speaker, string? language, IReadOnlyList<string> alsoSeenBy, CancellationToken cancel) => throw OnlyAgain();

    public Task<Issued?> RenewAsync(Viewer viewer, InvitationId invitation, CancellationToken cancel) => throw OnlyAgain();

    public Task<bool> RevokeAsync(Viewer viewer, InvitationId invitation, CancellationToken cancel) => throw OnlyAgain();

    public Task<Opened> OpenAsync(InvitationCode code, CancellationToken cancel) => throw OnlyAgain();

    public Task<IReadOnlyList<Invitation>> InCycleAsync(Viewer viewer, CycleId cycle, CancellationToken cancel) => throw OnlyAgain();

    private ViewSession SessionOf(SessionId session)
    {
        var pupil = PupilId.New(clock);

        return new ViewSession
        {
            Id = session,
            Invitation = InvitationId.New(clock),
            Speaker = new Speaker { Id = SpeakerId.New(clock), Pupil = pupil, Audience = Audience.Child, Name = "Sam" },
            Cycle = new Cycle { Id = CycleId.New(clock), Pupil = pupil, Kind = CycleKind.AssessPlanDoReview, StageStarts = [] },
            Language = "en",
            SeenBy = [],
            TellsWhom = "Ms Okoro",
        };
    }

    private static NotSupportedException OnlyAgain() => new("This store only opens again.");
}
