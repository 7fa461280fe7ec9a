using Microsoft.Playwright;

namespace ViewsBot.Web.Tests.Staff;

[Collection(AtTheStaffSide.Name)]
public sealed class TranslationTests(StaffSite site)
{
    [Fact]
    public async Task A_member_of_staff_writes_what_words_in_another_language_say_and_axe_finds_nothing_on_the_way()
    {
        var chat = await site.Product.InviteAsync("child", "pl");
        await chat.SaysAsync("Mam w domu szarego kota i dwa psy");
        var page = await site.SignInAsync("demo-lead", $"/staff/cycles/{chat.Invited.CycleId}");
        var words = page.Locator(".own-words > li");
        await Assertions.Expect(page.Locator("#translate")).ToContainTextAsync("1 of the own words here is not in English.");
        await Assertions.Expect(words).ToContainTextAsync("Not translated");
        var findings = (await Looks.FindingsAsync(page)).ToList();

        await words.GetByRole(AriaRole.Link, new() { Name = "Translate" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep this translation" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Enter what the words say in English.");
        findings.AddRange(await Looks.FindingsAsync(page));
        await page.GetByLabel("What the words say in English").FillAsync("I have a grey cat and two dogs at home");
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep this translation" }).ClickAsync();

        await Assertions.Expect(words.Locator("blockquote")).ToHaveTextAsync("Mam w domu szarego kota i dwa psy");
        await Assertions.Expect(words.Locator(".translation")).ToContainTextAsync("I have a grey cat and two dogs at home");
        await Assertions.Expect(words.Locator(".translation")).ToContainTextAsync("Translated by Mrs Sharma,");
        await Assertions.Expect(page.Locator("#translate")).ToHaveCountAsync(0);
        Assert.Empty(findings.Concat(await Looks.FindingsAsync(page)));
    }
}
