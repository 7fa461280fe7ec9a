using Microsoft.Extensions.DependencyInjection;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests.Safety;

/// <summary>The end of a cycle, as its SENCO makes it.</summary>
internal static class ClosedCycle
{
    /// <summary>Closes the cycle that somebody was invited to.</summary>
    public static async Task OfAsync(Product product, ScriptedChat chat)
    {
        var cycle = CycleId.Parse(chat.Invited.CycleId)!.Value;
        var (store, senco) = (product.Services.GetRequiredService<ICycleStore>(), await SencoAsync(product, cycle));

        Assert.Equal(Closing.Closed, await store.CloseAsync(senco, cycle, new NoReply(NoReplyReason.TalkedAbout, Words: null), (await store.WaitingAsync(senco, cycle, default))!, default));
    }

    /// <summary>Who keeps the school of a cycle.</summary>
    public static async Task<Viewer.Staff> SencoAsync(Product product, CycleId cycle)
    {
        var found = await product.Services.GetRequiredService<IPupilRecords>().CycleAsync(new Viewer.Demo(), cycle, default);

        return new Viewer.Staff(new StaffMember
        {
            Id = StaffId.New(TimeProvider.System), School = found!.Pupil.School, Name = "A SENCO", Roles = StaffRoles.Teacher | StaffRoles.Senco,
        });
    }
}
