using Microsoft.Playwright;

namespace ViewsBot.Web.Tests.Staff;

[Collection(AtTheStaffSide.Name)]
public sealed class MeetingTests(StaffSite site, OneSchoolDay day) : IClassFixture<OneSchoolDay>
{
    [Fact]
    public async Task A_clicker_goes_through_it_page_by_page_with_the_cable_pulled_and_every_picture_there()
    {
        var page = await day.OpenAsync("/staff/cycles/{cycle}/meeting/show");
        await Assertions.Expect(page.GetByText("1 of ")).ToBeVisibleAsync();
        await page.WaitForFunctionAsync("[...document.images].every(picture => picture.complete && picture.naturalWidth > 0)");
        await page.Context.SetOfflineAsync(true);

        try
        {
            var count = await page.Locator(".meeting__page").CountAsync();
            await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "my school day" })).ToBeVisibleAsync();

            foreach (var key in (string[])["PageDown", "ArrowRight", "Space", "PageUp"]) { await page.Keyboard.PressAsync(key); }

            await Assertions.Expect(page.GetByText($"3 of {count}")).ToBeVisibleAsync();
            await Assertions.Expect(page.Locator(".meeting__page:visible")).ToHaveCountAsync(1);

            await page.Keyboard.PressAsync("b");
            await Assertions.Expect(page.Locator("main")).ToBeHiddenAsync();
            await page.Keyboard.PressAsync("End");
            await Assertions.Expect(page.GetByText($"{count} of {count}")).ToBeVisibleAsync();
        }
        finally
        {
            await page.Context.SetOfflineAsync(false);
        }
    }

    [Fact]
    public async Task Without_script_its_pages_stand_one_under_another()
    {
        var chat = await site.ChildAsync(Tables.ToTheSchoolDay);
        var page = await site.SignInAsync("demo-senco", $"/staff/cycles/{chat.Invited.CycleId}/meeting/show", script: false);

        await Assertions.Expect(page.Locator(".meeting__page:visible")).Not.ToHaveCountAsync(0);
        Assert.Equal(await page.Locator(".meeting__page").CountAsync(), await page.Locator(".meeting__page:visible").CountAsync());
        await page.Context.DisposeAsync();
    }
}
