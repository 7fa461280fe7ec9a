using ViewsBot.Conversation.Tests.Safety;
using ViewsBot.Records.Consent;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests.WhoSees;

/// <summary>Before a young person comes to own their views, staff are shown when, and what will close to them.</summary>
public sealed class BeforeOwningTests(ProductFixture product) : IClassFixture<ProductFixture>
{
    private static DateOnly Today => DateOnly.FromDateTime(DateTime.Today);

    [Fact]
    public async Task Staff_see_the_day_and_how_many_answers_will_close()
    {
        var bornOn = Enumerable.Range(0, 24).Select(month => Today.AddYears(-17).AddMonths(month)).First(born => CompulsorySchoolAge.EndsOn(born) > Today);
        var chat = await product.Product.InviteAsync("young-person", bornOn: bornOn);
        foreach (var tap in (string[])[.. Hello.Read, "I am on my own", "Start", "happy about it", "happy about it", "Yes, look at it", "going well"]) { await chat.TapsAsync(tap); }
        await chat.SaysAsync("Ask me before the others come in, please.");
        using var senco = await StaffSide.SignInAsync(product.Product, "demo-senco");

        var page = await senco.ReadAsync($"/staff/cycles/{chat.Invited.CycleId}");
        var pupil = await senco.ReadAsync($"/staff/pupils/{chat.Invited.PupilId}");

        Assert.Contains($"From {CompulsorySchoolAge.EndsOn(bornOn).ToString("d MMMM yyyy", System.Globalization.CultureInfo.GetCultureInfo("en-GB"))}, the end of compulsory school age, what is said here belongs to", page, StringComparison.Ordinal);
        Assert.Contains("All 2 answers on this page close to everybody on that day, you too,", page, StringComparison.Ordinal);
        Assert.Contains("closes too, until they choose", pupil, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(8)]
    [InlineData(18)]
    public async Task Nothing_is_announced_years_before_or_after_the_day(int years)
    {
        var chat = await product.Product.InviteAsync(years > 11 ? "young-person" : "child", bornOn: Today.AddYears(-years));
        using var senco = await StaffSide.SignInAsync(product.Product, "demo-senco");

        Assert.DoesNotContain("what is said here belongs to", await senco.ReadAsync($"/staff/cycles/{chat.Invited.CycleId}"), StringComparison.Ordinal);
    }
}
