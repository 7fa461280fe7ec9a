using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using ViewsBot.Conversation.Tests.Safety;
using ViewsBot.Records.Consent;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Storage.Staff;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests.WhoSees;

/// <summary>A teacher of the class with an account of their own, who may be something to a young person beside that.</summary>
internal static class Colleague
{
    /// <summary>Makes the account, says what they are, and signs in.</summary>
    public static async Task<StaffSide> SignInAsync(Product product, Owner owner, string name, Ties tie = Ties.None)
    {
        var pupil = (await owner.OnFileAsync(product)).Pupil;
        var id = new StaffId(Guid.NewGuid());
        var userName = $"test-{id}";

        using (var scope = product.Services.CreateScope())
        {
            var user = new StaffUser { UserName = userName, StaffId = id.ToString(), SchoolId = pupil.School.ToString(), Name = name, Roles = StaffRoles.Teacher };
            user.Teach("4B", "9R");
            var made = await scope.ServiceProvider.GetRequiredService<UserManager<StaffUser>>().CreateAsync(user, "demo-school-1");

            Assert.True(made.Succeeded);
        }

        if (tie != Ties.None)
        {
            var senco = new Viewer.Staff(new StaffMember { Id = new StaffId(Guid.NewGuid()), School = pupil.School, Name = "Mrs Okafor", Roles = StaffRoles.Senco });
            var cycle = tie == Ties.AtMeeting ? CycleId.Parse(owner.Cycle) : null;

            Assert.True(await product.Services.GetRequiredService<IStaffTies>().TieAsync(senco, pupil.Id, cycle, id, tie, default));
        }

        return await StaffSide.SignInAsync(product, userName);
    }
}
