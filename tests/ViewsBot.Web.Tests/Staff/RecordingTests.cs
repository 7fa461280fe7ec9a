using Microsoft.Playwright;

namespace ViewsBot.Web.Tests.Staff;

[Collection(AtTheStaffSide.Name)]
public sealed class RecordingTests(StaffSite site)
{
    /// <summary>A microphone that hears one tone: what is made of it is a real recording.</summary>
    private const string Microphone =
        """
        navigator.mediaDevices.getUserMedia = async () => {
          const context = window.sounding = new AudioContext();
          const [tone, ear] = [context.createOscillator(), context.createMediaStreamDestination()];
          tone.connect(ear);
          tone.start();
          return ear.stream;
        };
        """;

    [Fact]
    public async Task A_sentence_is_recorded_listened_to_and_kept_and_axe_finds_nothing_on_the_way()
    {
        var page = await site.SignInAsync("demo-senco");
        await page.AddInitScriptAsync(Microphone);
        await page.GotoAsync("/staff/school/recordings?language=so&part=child.my-school-day");
        var sentence = page.Locator("section.staff-card").Nth(2);
        var text = await sentence.GetByRole(AriaRole.Heading).InnerTextAsync();

        await sentence.GetByRole(AriaRole.Button, new() { Name = "Record", Exact = true }).ClickAsync();
        await Assertions.Expect(sentence.GetByRole(AriaRole.Status)).ToHaveTextAsync("Recording. Speak now.");
        await page.WaitForFunctionAsync("() => window.sounding.currentTime > 0.5");
        await sentence.GetByRole(AriaRole.Button, new() { Name = "Stop" }).ClickAsync();
        await Assertions.Expect(sentence.Locator("audio")).ToBeVisibleAsync();
        Assert.Equal(1, await sentence.Locator("input[type=file]").EvaluateAsync<int>("field => field.files.length"));
        var findings = (await Looks.FindingsAsync(page)).ToList();

        await page.GetByLabel("Name of whoever speaks").FillAsync("a parent");
        await page.GetByLabel("I have told them this, and they agreed").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep these recordings" }).ClickAsync();
        await Assertions.Expect(page.GetByText("1 recording is kept.")).ToBeVisibleAsync();

        var kept = page.Locator("section.staff-card", new() { HasText = text }).Filter(new() { HasText = "Spoken by a parent" });
        await Assertions.Expect(kept).ToBeVisibleAsync();
        Assert.Equal("played", await kept.Locator("audio").First.EvaluateAsync<string>("async sound => { await sound.play(); return 'played'; }"));
        Assert.Empty(findings.Concat(await Looks.FindingsAsync(page)));
    }
}
