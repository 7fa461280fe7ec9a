using System.Text;
using ViewsBot.Testing.Notices;

namespace ViewsBot.Conversation.Tests.Safety;

/// <summary>What leaves the house when somebody tells.</summary>
public sealed class NoticesTests
{
    private const string Told = "my uncle hits me in the shed";

    [Fact]
    public async Task The_lead_is_told_by_both_ways_and_neither_says_who_or_what()
    {
        await using var school = new NotifiedSchool();
        var chat = await school.InviteAsync();

        await chat.SaysAsync(Told);

        var mail = await school.Mail.NextAsync();
        var called = Encoding.UTF8.GetString((await school.Hook.NextAsync()).Body);
        Assert.Equal("lead@school.example", mail.To);
        Assert.Contains("\"recipient\":\"lead\"", called, StringComparison.Ordinal);
        Assert.All([mail.Raw, mail.Body, called], sent => Assert.All(
            ["uncle", "shed", chat.Invited.PupilId, "Sharma", "Larkfield"], word => Assert.DoesNotContain(word, sent, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public async Task A_mail_server_that_refuses_keeps_no_child_waiting_and_gets_it_after_a_restart()
    {
        await using var school = new NotifiedSchool();
        school.Mail.Refuses = true;
        var chat = await school.InviteAsync();

        await chat.SaysAsync(Told);
        await school.Mail.TriedAsync();
        Assert.Equal("Thank you for telling me.", chat.InFocus.Heading);
        school.Mail.Refuses = false;
        await school.Product.RestartAsync();

        Assert.Equal("lead@school.example", (await school.Mail.NextAsync()).To);
    }

    [Fact]
    public async Task A_mail_server_that_the_machine_does_not_trust_is_told_nothing_and_staff_see_that_it_was_not_sent()
    {
        using var authority = new Authority();
        using var certificate = authority.Vouch();
        await using var school = new NotifiedSchool(certificate);
        var chat = await school.InviteAsync();

        await chat.SaysAsync(Told);
        await school.Mail.TriedAsync();
        await school.Hook.NextAsync();
        using var lead = await StaffSide.SignInAsync(school.Product, "demo-lead");
        var alert = AlertsShown.With(await lead.ReadAsync("/staff/alerts"), Told);

        Assert.Equal("Thank you for telling me.", chat.InFocus.Heading);
        Assert.Matches("for the lead, (not sent yet|sent by a webhook, not yet by e-mail)", alert);
        Assert.Equal(0, school.Mail.Waiting);
        Assert.All(school.Mail.InTheClear, line => Assert.Contains(line.Split(' ')[0], (string[])["EHLO", "STARTTLS"]));
        Assert.All(["lead@school.example", "a mail server of a test", "uncle"], word => Assert.DoesNotContain(word, school.Product.Logged.All, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nobody_acknowledges_in_school_hours_and_the_deputy_is_told_too()
    {
        await using var school = new NotifiedSchool();
        var chat = await school.InviteAsync();
        await chat.SaysAsync(Told);
        Assert.Equal("lead@school.example", (await school.Mail.NextAsync()).To);

        school.Wait(TimeSpan.FromMinutes(15));

        Assert.Equal("deputy@school.example", (await school.Mail.NextAsync()).To);
    }

    [Fact]
    public async Task A_test_is_acknowledged_on_the_page_that_its_message_names()
    {
        await using var school = new NotifiedSchool();
        await school.InviteAsync();
        var lead = await StaffSide.SignInAsync(school.Product, "demo-lead");
        await lead.PostAsync("/staff/school", "/staff/school?handler=Test", []);

        var link = new Uri((await school.Mail.NextAsync()).Body.Split([' ', '\r', '\n']).First(word => word.StartsWith("https://", StringComparison.Ordinal)));
        var page = await lead.ReadAsync(link.AbsolutePath);

        Assert.Contains("A test", page, StringComparison.Ordinal);
        Assert.Contains("Acknowledge", page, StringComparison.Ordinal);
    }
}
