using Microsoft.Extensions.DependencyInjection;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Reading;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Properties.Tests.People;

/// <summary>The SENCO of a fictional school, who replies to a pupil's next steps.</summary>
internal static class NewsOnLine
{
    /// <summary>Replies to the first next step, and once more.</summary>
    public static async Task ReplyAsync(Product product, Invited invited)
    {
        var pupil = await product.Services.GetRequiredService<IPupilRecords>().PupilAsync(new Viewer.Demo(), PupilId.Parse(invited.PupilId)!.Value, default);
        var senco = new Viewer.Staff(new StaffMember { Id = StaffId.New(TimeProvider.System), School = pupil!.Pupil.School, Name = "Mrs Example", Roles = StaffRoles.Senco });
        var plans = product.Services.GetRequiredService<IPlanStore>();
        var onFile = (await plans.InCycleAsync(senco, CycleId.Parse(invited.CycleId)!.Value, default))!;
        var step = onFile.Plan.NextSteps.First();

        await KeepAsync(plans, senco, Of(step, new ReplyKind.Did(), "We did it on Monday.", Written.Now(senco, onFile.Cycle, TimeProvider.System)));
        await KeepAsync(plans, senco, Of(step, new ReplyKind.CouldNot(), "There is no room.", Written.Now(senco, onFile.Cycle, TimeProvider.System)));
    }

    private static async Task KeepAsync(IPlanStore plans, Viewer senco, Reply reply) => Assert.Equal(PlanKept.Now, await plans.KeepAsync(senco, reply, default));

    private static Reply Of(NextStep step, ReplyKind kind, string words, Written written) =>
        new() { Id = ReplyId.New(TimeProvider.System), Cycle = step.Cycle, To = new ReplyTo.OneStep(step.Id), Kind = kind, Words = words, Written = written };
}
