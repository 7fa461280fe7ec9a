using ViewsBot.Records.Cycles;
using ViewsBot.Records.Invitations;
using ViewsBot.Records.People;
using ViewsBot.Records.Views;

namespace ViewsBot.Bench.Children;

/// <summary>Whose conversation is measured.</summary>
internal static class FictionalChild
{
    public static ViewSession Session()
    {
        var clock = TimeProvider.System;
        var pupil = PupilId.New(clock);
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

        return new ViewSession
        {
            Id = SessionId.New(clock),
            Invitation = InvitationId.New(clock),
            Speaker = new Speaker { Id = SpeakerId.New(clock), Pupil = pupil, Audience = Audience.Child, Name = "Robin" },
            Cycle = new Cycle
            {
                Id = CycleId.New(clock),
                Pupil = pupil,
                Kind = CycleKind.AssessPlanDoReview,
                StageStarts = [today, today.AddDays(10), today.AddDays(20), today.AddDays(30)],
            },
            Language = "en",
            SeenBy = ["Ms Example"],
            TellsWhom = "Mr Sample",
        };
    }
}
