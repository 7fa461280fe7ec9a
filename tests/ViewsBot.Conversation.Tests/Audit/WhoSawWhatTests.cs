using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ViewsBot.Conversation.Tests.Safety;
using ViewsBot.Records.Audit;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests.Audit;

/// <summary>The page "Who saw or changed what", over the real product.</summary>
public sealed class WhoSawWhatTests : IAsyncDisposable
{
    private const string Trail = "/staff/school/audit";

    private readonly Product _product = Product.Start();

    public ValueTask DisposeAsync() => _product.DisposeAsync();

    [Fact]
    public async Task What_was_seen_is_found_by_person_pupil_action_and_days_and_the_search_itself_leaves_an_event()
    {
        using var senco = await StaffSide.SignInAsync(_product, "demo-senco");
        using var deputy = await StaffSide.SignInAsync(_product, "demo-deputy");
        var (first, second) = await TwoPupilsAsync(senco);
        await deputy.ReadAsync($"/staff/pupils/{first}");
        await senco.ReadAsync($"/staff/pupils/{second}");

        var ofFirst = await senco.ReadAsync($"{Trail}?pupil={first}&done=pupil-read");
        var refused = await senco.ReadAsync($"{Trail}?pupil={first}&done=pupil-refused");
        var yesterday = DateOnly.FromDateTime(DateTime.Today).AddDays(-1);
        var before = await senco.ReadAsync($"{Trail}?from={yesterday.AddDays(-9):O}&until={yesterday:O}");

        Assert.Contains($"href=\"/staff/pupils/{first}\"", ofFirst, StringComparison.Ordinal);
        Assert.DoesNotContain($"href=\"/staff/pupils/{second}\"", ofFirst, StringComparison.Ordinal);
        Assert.Contains("Mr Lewis", Rows(ofFirst), StringComparison.Ordinal);
        Assert.Contains("Nothing was found.", refused, StringComparison.Ordinal);
        Assert.Contains("Nothing was found.", before, StringComparison.Ordinal);
        Assert.Contains(await EventsAboutAsync($"pupil:{first}"), entry => entry.Action == "audit-read");
        Assert.Equal(HttpStatusCode.NotFound, await senco.StatusAsync($"{Trail}?pupil=nobody"));
    }

    [Fact]
    public async Task Pages_go_on_from_one_another_and_the_file_holds_them_all_and_nothing_that_was_said()
    {
        using var senco = await StaffSide.SignInAsync(_product, "demo-senco");
        var chat = await _product.InviteAsync("child");
        await chat.SaysAsync("the corridor smells of paint");
        // Signing in ends on the list of pupils, too.
        for (var time = 1; time < 60; time++) { await senco.ReadAsync("/staff/pupils"); }

        var newest = await senco.ReadAsync($"{Trail}?done=pupils-read");
        var older = await senco.ReadAsync(newest[(newest.IndexOf($"{Trail}?by=&pupil=&done=pupils-read", newest.IndexOf("</table>", StringComparison.Ordinal), StringComparison.Ordinal))..].Split('"')[0]);
        var file = await senco.ReadAsync($"{Trail}?handler=Csv");

        Assert.Equal(50, Count(Rows(newest), "Pupils read"));
        Assert.Equal(10, Count(Rows(older), "Pupils read"));
        Assert.Equal(60, Count(file, "\"pupils-read\""));
        Assert.DoesNotContain("paint", newest + file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_but_senco_and_lead_looks_into_it_and_what_tells_of_an_alert_is_for_the_lead()
    {
        using var senco = await StaffSide.SignInAsync(_product, "demo-senco");
        using var lead = await StaffSide.SignInAsync(_product, "demo-lead");
        using var teacher = await StaffSide.SignInAsync(_product, "demo-teacher");
        var chat = await _product.InviteAsync("child");
        await chat.SaysAsync("somebody hurts me");

        var alerts = await lead.ReadAsync($"{Trail}?done=alert-raised");
        var hidden = await senco.ReadAsync($"{Trail}?done=alert-raised");

        Assert.Contains("Alert raised", Rows(alerts), StringComparison.Ordinal);
        Assert.Contains("Nothing was found.", hidden, StringComparison.Ordinal);
        Assert.DoesNotContain("\"alert", await senco.ReadAsync($"{Trail}?handler=Csv"), StringComparison.Ordinal);
        Assert.DoesNotContain("number", await senco.ReadAsync($"{Trail}?handler=Csv"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await teacher.StatusAsync(Trail));
        Assert.Equal(HttpStatusCode.NotFound, await teacher.StatusAsync($"{Trail}?handler=Csv"));
    }

    [Theory]
    [InlineData("until=9999-12-31")]
    [InlineData("until=0001-01-01")]
    [InlineData("from=0001-01-01")]
    [InlineData("from=0001-01-01&handler=Csv")]
    public async Task A_day_beside_the_calendar_finds_nothing(string asked)
    {
        using var senco = await StaffSide.SignInAsync(_product, "demo-senco");

        Assert.Equal(HttpStatusCode.NotFound, await senco.StatusAsync($"{Trail}?{asked}"));
    }

    [Fact]
    public async Task What_another_school_did_is_not_there()
    {
        using var senco = await StaffSide.SignInAsync(_product, "demo-senco");
        await senco.ReadAsync("/staff/pupils");
        var clock = TimeProvider.System;
        var stranger = new Viewer.Staff(new StaffMember { Id = StaffId.New(clock), School = SchoolId.New(clock), Name = "Mr Elsewhere", Roles = StaffRoles.Senco });
        var search = new AuditSearch { From = clock.GetUtcNow().AddDays(-1), Until = clock.GetUtcNow().AddDays(1) };

        var found = await _product.Services.GetRequiredService<IAuditReadings>().SearchAsync(stranger, search, default);

        Assert.Empty(found!.Events);
    }

    private static async Task<(string First, string Second)> TwoPupilsAsync(StaffSide senco)
    {
        var ids = (await senco.ReadRawAsync("/staff/pupils")).Split("href=\"/staff/pupils/").Skip(1).Select(rest => rest.Split('"')[0]).Where(id => id.Length == 32).Distinct().ToList();

        return (ids[0], ids[1]);
    }

    private static string Rows(string page) => page.Contains("<tbody", StringComparison.Ordinal) ? page[page.IndexOf("<tbody", StringComparison.Ordinal)..] : "";

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private async Task<IReadOnlyList<AuditEvent>> EventsAboutAsync(string subject) => await _product.Services.GetRequiredService<IAuditStore>().AboutAsync(subject, default);
}
