using Microsoft.Playwright;

namespace ViewsBot.Web.Tests.Staff;

[Collection(AtTheStaffSide.Name)]
public sealed class SafetyTests(StaffSite site)
{
    private const string Path = "/staff/school/safety";

    [Fact]
    public async Task The_SENCO_says_when_the_school_is_open_and_who_is_told_and_the_lead_reads_it()
    {
        var page = await site.SignInAsync("demo-senco", Path);
        await page.GetByLabel("Days off").FillAsync("2031-10-27 to 2031-10-31\n2031-11-14");
        await page.GetByLabel("Further people, in order").FillAsync("Ms Green, green@school.example");
        await page.GetByLabel("Minutes before the next person is told").FillAsync("10");

        await page.GetByRole(AriaRole.Button, new() { Name = "Keep these settings" }).ClickAsync();

        await Assertions.Expect(page.GetByText("The settings are kept.")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByLabel("Days off")).ToHaveValueAsync("2031-10-27 to 2031-10-31\n2031-11-14");
        var lead = await site.SignInAsync("demo-lead", Path);
        await Assertions.Expect(lead.GetByText("Mrs Sharma, Mr Lewis, Ms Green")).ToBeVisibleAsync();
        await Assertions.Expect(lead.GetByText("10 minutes")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("Closes at", "08:00", "The school closes after it opens.")]
    [InlineData("Time zone", "Europe/Nowhere", "Enter a time zone such as Europe/London.")]
    [InlineData("Days off", "half-term", "“half-term” is no day off.")]
    [InlineData("Days off", "2031-10-31 to 2031-10-27", "is no day off.")]
    [InlineData("Minutes before the next person is told", "0", "Enter a number of minutes from 5 to 120.")]
    [InlineData("E-mail of the lead, Mrs Sharma", "nobody", "Enter an e-mail address such as")]
    [InlineData("Further people, in order", "green@school.example", "is not a name, a comma and an address.")]
    [InlineData("Number", "116 000", "A helpline has a name and a number.")]
    public async Task What_cannot_be_kept_is_said_beside_what_it_takes(string label, string typed, string sentence)
    {
        var page = await site.SignInAsync("demo-senco", Path);

        await page.GetByLabel(label, new() { Exact = true }).FillAsync(typed);
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep these settings" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync(sentence);
    }
}
