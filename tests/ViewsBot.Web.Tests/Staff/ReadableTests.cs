using Microsoft.Playwright;

namespace ViewsBot.Web.Tests.Staff;

[Collection(AtTheStaffSide.Name)]
public sealed class ReadableTests(StaffSite site, OneSchoolDay day) : IClassFixture<OneSchoolDay>
{
    [Theory]
    [InlineData("/staff/pupils")]
    [InlineData("/staff/pupils/add")]
    [InlineData("/staff/pupils/import")]
    [InlineData("/staff/pupils/{pupil}")]
    [InlineData("/staff/pupils/{pupil}/cycle")]
    [InlineData("/staff/pupils/{pupil}/over-time")]
    [InlineData("/staff/pupils/{pupil}/parent")]
    [InlineData("/staff/cycles/{cycle}")]
    [InlineData("/staff/cycles/{cycle}/assess")]
    [InlineData("/staff/cycles/{cycle}/assess/child/my-school-day")]
    [InlineData("/staff/cycles/{cycle}/close")]
    [InlineData("/staff/cycles/{cycle}/days")]
    [InlineData("/staff/cycles/{cycle}/do")]
    [InlineData("/staff/cycles/{cycle}/invitations")]
    [InlineData("/staff/cycles/{cycle}/meeting")]
    [InlineData("/staff/cycles/{cycle}/meeting/show")]
    [InlineData("/staff/cycles/{cycle}/notes/strengths")]
    [InlineData("/staff/cycles/{cycle}/plan")]
    [InlineData("/staff/cycles/{cycle}/plan/next-steps")]
    [InlineData("/staff/cycles/{cycle}/plan/provisions")]
    [InlineData("/staff/cycles/{cycle}/plan/strategies")]
    [InlineData("/staff/cycles/{cycle}/paper")]
    [InlineData("/staff/cycles/{cycle}/paper/{session}/my-school-day")]
    [InlineData("/staff/cycles/{cycle}/replies")]
    [InlineData("/staff/cycles/{cycle}/review")]
    [InlineData("/staff/asked")]
    [InlineData("/staff/asking?Who=all&Whom=pupils&Language=en")]
    [InlineData("/staff/alerts")]
    [InlineData("/staff/paper")]
    [InlineData("/staff/participation")]
    [InlineData("/staff/paper/child/my-school-day")]
    [InlineData("/staff/school")]
    [InlineData("/staff/accounts")]
    [InlineData("/staff/my-account")]
    [InlineData("/staff/school/sign-in")]
    [InlineData("/staff/cycles/{cycle}/visitors")]
    [InlineData("/staff/school/safety")]
    [InlineData("/staff/school/outside")]
    [InlineData("/staff/school/audit")]
    [InlineData("/staff/school/recordings?language=ur&part=child.my-school-day")]
    [InlineData("/staff/no-such-page")]
    public async Task At_every_width_axe_finds_nothing_and_nothing_scrolls_sideways(string path)
    {
        var page = await day.OpenAsync(path);

        Assert.Empty(await Looks.FindingsAsync(page));
    }

    [Fact]
    public async Task At_every_width_axe_finds_nothing_where_a_young_person_chooses_who_may_see_what_nor_on_what_is_missing_in_a_paper_board()
    {
        var owner = await site.Product.InviteAsync("young-person", bornOn: DateOnly.FromDateTime(DateTime.Today).AddYears(-18));
        await owner.SaysAsync("I like to be asked in the morning, when the corridors are empty and nobody is in a hurry");
        var theirs = await site.OpenAsync(owner.Invited.ChatUrl.PathAndQuery);
        await theirs.GotoAsync("/my-board/sharing");
        await Assertions.Expect(theirs.GetByLabel("when the corridors are empty")).ToBeVisibleAsync();

        var paper = await day.OpenAsync("/staff/cycles/{cycle}/paper/{session}/my-school-day");
        await paper.GetByRole(AriaRole.Button, new() { Name = "Keep it as" }).ClickAsync();
        await Assertions.Expect(paper.GetByRole(AriaRole.Alert)).ToContainTextAsync("Choose how somebody helped.");

        Assert.Empty((await Looks.FindingsAsync(theirs)).Concat(await Looks.FindingsAsync(paper)));
    }

    [Fact]
    public async Task At_every_width_axe_finds_nothing_on_what_is_wrong_with_a_file_of_pupils_nor_on_what_it_would_change()
    {
        var page = await day.OpenAsync("/staff/pupils/import");
        await page.GetByRole(AriaRole.Button, new() { Name = "Try the file" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        var findings = new List<string>(await Looks.FindingsAsync(page));

        await TryAsync(page, $"Adno,Forename,Surname,DOB\n12#4,R0bin,Example,31/02/2016\n77,{new string('a', 150)},Example,2016\n");
        await Assertions.Expect(page.GetByText("Nothing was kept.")).ToBeVisibleAsync();
        findings.AddRange(await Looks.FindingsAsync(page));

        await TryAsync(page, "Adno,Forename,Surname,DOB\n9041,Robin,Example,01/02/2016\n");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Take it over" })).ToBeVisibleAsync();
        Assert.Empty(findings.Concat(await Looks.FindingsAsync(page)));
    }

    [Fact]
    public async Task Axe_finds_nothing_on_the_page_for_signing_in_nor_on_its_errors()
    {
        var page = await site.OpenAsync("/staff/sign-in");
        Assert.Empty(await Looks.FindingsAsync(page));

        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Enter your user name.")).ToBeVisibleAsync();

        Assert.Empty(await Looks.FindingsAsync(page));
    }

    private static async Task TryAsync(IPage page, string file)
    {
        await page.Locator("#File").SetInputFilesAsync(new FilePayload { Name = "pupils.csv", MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes(file) });
        await page.GetByRole(AriaRole.Button, new() { Name = "Try the file" }).ClickAsync();
    }

    [Fact]
    public async Task What_is_wrong_is_found_at_each_width_and_named_with_its_page()
    {
        var page = await day.OpenAsync("/staff/pupils/add");
        await page.EvaluateAsync("const picture = document.createElement('img'); picture.style.minWidth = '1000px'; document.querySelector('main').append(picture);");

        var findings = await Looks.FindingsAsync(page);

        Assert.Equal(
            [
                "/staff/pupils/add, 320 wide: image-alt: <img style=\"min-width: 1000px;\">", "/staff/pupils/add, 320 wide: it scrolls sideways",
                "/staff/pupils/add, 768 wide: image-alt: <img style=\"min-width: 1000px;\">", "/staff/pupils/add, 768 wide: it scrolls sideways",
                "/staff/pupils/add, 1280 wide: image-alt: <img style=\"min-width: 1000px;\">",
            ],
            findings);
    }
}
