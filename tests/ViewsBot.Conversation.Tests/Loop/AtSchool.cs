using Microsoft.Extensions.DependencyInjection;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Reading;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests.Loop;

/// <summary>The SENCO of an invited person's school, who writes what came of what was said.</summary>
internal sealed class AtSchool
{
    private readonly IServiceProvider _services;
    private readonly Viewer.Staff _senco;
    private readonly CycleId _cycle;

    private AtSchool(IServiceProvider services, Viewer.Staff senco, CycleId cycle) => (_services, _senco, _cycle) = (services, senco, cycle);

    /// <summary>The SENCO of the school that this person is invited by.</summary>
    public static async Task<AtSchool> OfAsync(Product product, ScriptedChat chat)
    {
        var pupil = await product.Services.GetRequiredService<IPupilRecords>().PupilAsync(new Viewer.Demo(), PupilId.Parse(chat.Invited.PupilId)!.Value, default);
        var senco = new StaffMember { Id = StaffId.New(TimeProvider.System), School = pupil!.Pupil.School, Name = "Mrs Okafor", Roles = StaffRoles.Senco };

        return new AtSchool(product.Services, new Viewer.Staff(senco), CycleId.Parse(chat.Invited.CycleId)!.Value);
    }

    /// <summary>The plan with all that came of it.</summary>
    public async Task<PlanOnFile> PlanAsync() => (await Plans.InCycleAsync(_senco, _cycle, default))!;

    /// <summary>What was said in the cycle, as it is on file.</summary>
    public async Task<IReadOnlyList<SessionOnFile>> SessionsAsync() =>
        (await _services.GetRequiredService<IPupilRecords>().CycleAsync(new Viewer.Demo(), _cycle, default))!.Sessions;

    /// <summary>Replies.</summary>
    public async Task<Reply> ReplyAsync(ReplyTo to, ReplyKind kind, string words, params string[] pictures)
    {
        var reply = new Reply { Id = ReplyId.New(TimeProvider.System), Cycle = _cycle, To = to, Kind = kind, Words = words, PictureKeys = pictures, Written = await WrittenAsync() };

        Assert.Equal(PlanKept.Now, await Plans.KeepAsync(_senco, reply, default));

        return reply;
    }

    /// <summary>Writes down what the review decided.</summary>
    public async Task DecideAsync(NextStep step, Decided decided, string words)
    {
        var decision = new ReviewDecision
        {
            Id = ReviewDecisionId.New(TimeProvider.System),
            Cycle = _cycle,
            Step = step.Id,
            Decided = decided,
            PlainWords = words,
            On = DateOnly.FromDateTime(DateTime.UtcNow),
            Written = await WrittenAsync(),
        };

        Assert.Equal(PlanKept.Now, await Plans.KeepAsync(_senco, decision, default));
    }

    /// <summary>Ends a next step while somebody may be looking at it.</summary>
    public async Task EndAsync(PlanItem item) =>
        Assert.Equal(PlanKept.Now, await Plans.KeepAsync(_senco, item with { Version = item.Version + 1, Standing = Standing.Stopped, Written = await WrittenAsync() }, default));

    private IPlanStore Plans => _services.GetRequiredService<IPlanStore>();

    private async Task<Written> WrittenAsync() => Written.Now(_senco, (await PlanAsync()).Cycle, TimeProvider.System);
}
