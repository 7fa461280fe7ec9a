using Microsoft.Extensions.DependencyInjection;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.Invitations;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests;

/// <summary>The same person, invited to the next cycle.</summary>
internal sealed class NextTime
{
    private NextTime(ScriptedChat chat, ViewSession session, string code) => (Chat, Session, Code) = (chat, session, code);

    /// <summary>Their new conversation.</summary>
    public ScriptedChat Chat { get; }

    /// <summary>The session it is, as it stood when the link was opened.</summary>
    public ViewSession Session { get; }

    /// <summary>The words of their new link.</summary>
    public string Code { get; }

    /// <summary>Closes the cycle they spoke in, opens the next, and invites them to it.</summary>
    public static async Task<NextTime> InviteAsync(Product product, ScriptedChat before, string language = "en")
    {
        var (school, invitations) = (product.Services.GetRequiredService<ISchoolStore>(), product.Services.GetRequiredService<IInvitationStore>());
        var file = (await product.Services.GetRequiredService<IPupilRecords>().PupilAsync(new Viewer.Demo(), PupilId.Parse(before.Invited.PupilId)!.Value, default))!;
        var senco = new Viewer.Staff(new StaffMember { Id = StaffId.New(TimeProvider.System), School = file.Pupil.School, Name = "Mrs Okafor", Roles = StaffRoles.Senco });
        var cycles = product.Services.GetRequiredService<ICycleStore>();
        var next = file.Cycles[0] with { Id = CycleId.New(TimeProvider.System) };

        Assert.Equal(Closing.Closed, await cycles.CloseAsync(senco, file.Cycles[0].Id, new NoReply(NoReplyReason.TalkedAbout, Words: null), (await cycles.WaitingAsync(senco, file.Cycles[0].Id, default))!, default));
        Assert.True(await school.OpenAsync(senco, next, default));

        var issued = (Issued.With)await invitations.IssueAsync(senco, next.Id, file.Speakers[0].Id, language, [], default);
        var opened = (Opened.To)await invitations.OpenAsync(issued.Code, default);

        return new NextTime(await product.EnterAsync(issued.Code.Value), opened.Session, issued.Code.Value);
    }
}
