using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.Invitations;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests.Explaining;

/// <summary>The circle says "you are here" at the stage that this child's cycle is in today.</summary>
public sealed class CircleTests(ProductFixture product) : IClassFixture<ProductFixture>
{
    private readonly IServiceProvider _services = product.Product.Services;

    [Theory]
    [InlineData(0, "We find out what helps you.")]
    [InlineData(1, "We make a plan together.")]
    [InlineData(2, "We try it out.")]
    [InlineData(3, "We look at what worked. Then we go round again.")]
    public async Task Says_where_the_cycle_is(int stagesBegun, string sentence)
    {
        var chat = await InCycleAsync(stagesBegun);

        await chat.TapsAsync("What is this plan?");
        await chat.TapsAsync("the circle");

        Assert.Equal(["You are here.", sentence], AtTheMark(chat.InFocus));
    }

    /// <summary>The mark, and the sentence it stands over.</summary>
    private static string[] AtTheMark(CardSeen card)
    {
        using var json = JsonDocument.Parse(card.Json);
        var texts = json.RootElement.GetProperty("body").EnumerateArray()
            .Where(part => part.TryGetProperty("columns", out _))
            .Select(row => row.GetProperty("columns")[1].GetProperty("items").EnumerateArray().Select(item => item.GetProperty("text").GetString()!).ToArray());

        return Assert.Single(texts, row => row.Length > 1);
    }

    private async Task<ScriptedChat> InCycleAsync(int stagesBegun)
    {
        var invited = await product.InviteAsync();
        var pupil = (await _services.GetRequiredService<IPupilRecords>().PupilAsync(new Viewer.Demo(), PupilId.Parse(invited.Invited.PupilId)!.Value, default))!;
        var senco = new Viewer.Staff(new StaffMember { Id = new StaffId(Guid.NewGuid()), School = pupil.Pupil.School, Name = "Mrs Okafor", Roles = StaffRoles.Senco });
        var cycle = CycleOf(pupil.Pupil.Id, stagesBegun);

        Assert.True(await _services.GetRequiredService<ISchoolStore>().OpenAsync(senco, cycle, default));

        var issued = (Issued.With)await _services.GetRequiredService<IInvitationStore>().IssueAsync(senco, cycle.Id, pupil.Speakers[0].Id, "en", [], default);

        return await product.Product.EnterAsync(issued.Code.Value);
    }

    private static Cycle CycleOf(PupilId pupil, int stagesBegun)
    {
        var today = DateOnly.FromDateTime(DateTime.UtcNow);

        return new Cycle
        {
            Id = new CycleId(Guid.CreateVersion7()),
            Pupil = pupil,
            Kind = CycleKind.AssessPlanDoReview,
            StageStarts = [.. Enumerable.Range(0, 4).Select(stage => today.AddDays((stage - stagesBegun) * 30))],
        };
    }
}
