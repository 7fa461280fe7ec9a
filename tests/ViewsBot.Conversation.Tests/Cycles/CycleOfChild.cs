using Microsoft.Extensions.DependencyInjection;
using ViewsBot.Conversation.Tests.Safety;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.Invitations;
using ViewsBot.Records.People;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Turns;
using ViewsBot.Records.Views;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests.Cycles;

/// <summary>A child's cycle at the fictional school: what people said in it, and the SENCO at its pages.</summary>
internal sealed class CycleOfChild : IDisposable
{
    private readonly Product _product;

    private CycleOfChild(Product product, ScriptedChat child, StaffSide senco) => (_product, Child, Senco) = (product, child, senco);

    /// <summary>The child's conversation.</summary>
    public ScriptedChat Child { get; }

    /// <summary>The SENCO.</summary>
    public StaffSide Senco { get; }

    /// <summary>The cycle's page, or one beside it.</summary>
    public string Page(string rest = "") => $"/staff/cycles/{Child.Invited.CycleId}{rest}";

    /// <summary>A child who is invited, or a young person.</summary>
    public static async Task<CycleOfChild> BeginAsync(Product product, string audience = "child", DateOnly? bornOn = null)
    {
        var child = await product.InviteAsync(audience, bornOn: bornOn);

        return new CycleOfChild(product, child, await StaffSide.SignInAsync(product, "demo-senco"));
    }

    /// <summary>A parent of the child who is invited too, by their code.</summary>
    public async Task<(InvitationCode Code, ViewSession Session)> ParentAsync(string name)
    {
        var parent = (await Get<ISchoolStore>().AddParentAsync(await SencoAsync(), Pupil, name, default))!;
        var issued = (Issued.With)await Get<IInvitationStore>().IssueAsync(await SencoAsync(), Cycle, parent.Id, "en", [], default);

        return (issued.Code, ((Opened.To)await Get<IInvitationStore>().OpenAsync(issued.Code, default)).Session);
    }

    /// <summary>Keeps that somebody placed an option.</summary>
    public async Task PlaceAsync(string code, string option, Answer answer, Helper helper = Helper.Alone)
    {
        var opened = (Opened.To)await Get<IInvitationStore>().OpenAsync(InvitationCode.Read(code)!.Value, default);

        await using var turn = await Get<ITurnRecords>().OpenAsync("directline", opened.ConversationId, default);
        turn.Keep(new Placement { Id = PlacementId.New(TimeProvider.System), Option = new OptionKey(option), Answer = answer, Origin = OriginIn(opened.Session, helper) });
        await turn.CommitAsync(default);
    }

    /// <summary>Keeps that somebody said something in their own words.</summary>
    public async Task SayAsync(string code, string words, string prompt = "closing/proud")
    {
        var opened = (Opened.To)await Get<IInvitationStore>().OpenAsync(InvitationCode.Read(code)!.Value, default);

        await using var turn = await Get<ITurnRecords>().OpenAsync("directline", opened.ConversationId, default);
        turn.Keep(new OwnWords { Id = OwnWordsId.New(TimeProvider.System), Prompt = prompt, Text = words, Origin = OriginIn(opened.Session, Helper.Alone) });
        await turn.CommitAsync(default);
    }

    /// <summary>The child's cycle.</summary>
    public CycleId Cycle => CycleId.Parse(Child.Invited.CycleId)!.Value;

    /// <summary>The child.</summary>
    public PupilId Pupil => PupilId.Parse(Child.Invited.PupilId)!.Value;

    /// <summary>A SENCO of the school, at its stores.</summary>
    public async Task<Viewer.Staff> SencoAsync()
    {
        var found = (await Get<IPupilRecords>().PupilAsync(new Viewer.Demo(), Pupil, default))!;

        return new Viewer.Staff(new StaffMember { Id = StaffId.New(TimeProvider.System), School = found.Pupil.School, Name = "Mrs Okafor", Roles = StaffRoles.Senco });
    }

    /// <summary>The child's plan.</summary>
    public async Task<PlanOnFile> PlanAsync() => (await Get<IPlanStore>().InCycleAsync(await SencoAsync(), Cycle, default))!;

    /// <summary>A store of the running product.</summary>
    public T Get<T>()
        where T : notnull => _product.Services.GetRequiredService<T>();

    public void Dispose() => Senco.Dispose();

    private static Origin OriginIn(ViewSession session, Helper helper) =>
        new() { Session = session.Id, Stage = Stage.Assess, Helper = helper, Language = "en", At = TimeProvider.System.GetUtcNow() };
}
