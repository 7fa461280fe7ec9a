using System.Net;
using System.Text.RegularExpressions;
using ViewsBot.Conversation.Tests.Safety;

namespace ViewsBot.Conversation.Tests.Roles;

/// <summary>Somebody gets an account, sets a password with their link, sees what their role says, and leaves.</summary>
public sealed partial class AccountsTests(ProductFixture product) : IClassFixture<ProductFixture>
{
    private const string Password = "green kettle under stairs";

    [Fact]
    public async Task Whoever_is_added_sets_a_password_once_and_sees_the_pupils_of_their_class_alone()
    {
        var child = await product.InviteAsync();
        using var senco = await StaffSide.SignInAsync(product.Product, "demo-senco");
        using var newcomer = StaffSide.Of(product.Product);
        var welcome = await AddAsync(senco, "Mx Lund", "lund@larkfield.example", "teacher", "4B");

        await newcomer.PostAsync(welcome, welcome, new() { ["Password"] = Password });
        await newcomer.PostAsync("/staff/sign-in", "/staff/sign-in", new() { ["UserName"] = "lund@larkfield.example", ["Password"] = Password });
        var list = await newcomer.ReadAsync("/staff/pupils");

        Assert.Contains(child.Invited.PupilId, list, StringComparison.Ordinal);
        Assert.Contains("Ffion Pritchard", list, StringComparison.Ordinal);
        Assert.DoesNotContain("Aisha Rahman", list, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await newcomer.StatusAsync(welcome));
        Assert.DoesNotContain(welcome.Split('/')[^1], product.Product.Logged.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_password_that_is_too_short_is_refused_and_the_link_still_opens()
    {
        using var senco = await StaffSide.SignInAsync(product.Product, "demo-senco");
        using var newcomer = StaffSide.Of(product.Product);
        var welcome = await AddAsync(senco, "Mx Short", "short@larkfield.example", "admin", "");

        var refused = await newcomer.AnswerAsync(welcome, welcome, new() { ["Password"] = "short" });

        Assert.Contains("Choose a longer password", refused, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await newcomer.StatusAsync(welcome));
    }

    [Fact]
    public async Task An_account_that_ends_is_signed_out_with_the_next_page_and_signs_in_no_more()
    {
        using var senco = await StaffSide.SignInAsync(product.Product, "demo-senco");
        using var leaver = StaffSide.Of(product.Product);
        var welcome = await AddAsync(senco, "Mx Gone", "gone@larkfield.example", "lead", "");
        await leaver.PostAsync(welcome, welcome, new() { ["Password"] = Password });
        await leaver.PostAsync("/staff/sign-in", "/staff/sign-in", new() { ["UserName"] = "gone@larkfield.example", ["Password"] = Password });
        Assert.Contains("<h1 class=\"govuk-heading-l\">Pupils</h1>", await leaver.ReadAsync("/staff/pupils"), StringComparison.Ordinal);
        var account = Account("Mx Gone").Match(await senco.ReadAsync("/staff/accounts")).Groups["page"].Value;

        await senco.PostAsync(account, account + "?handler=End", []);

        Assert.Contains("<h1 class=\"govuk-heading-l\">Sign in</h1>", await leaver.ReadAsync("/staff/pupils"), StringComparison.Ordinal);
        var again = await leaver.AnswerAsync("/staff/sign-in", "/staff/sign-in", new() { ["UserName"] = "gone@larkfield.example", ["Password"] = Password });
        Assert.Contains("do not go together", again, StringComparison.Ordinal);
        Assert.Contains("Ended on", await senco.ReadAsync(account), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_enters_too_little_is_told_what_is_missing_and_nobody_is_added()
    {
        using var senco = await StaffSide.SignInAsync(product.Product, "demo-senco");

        var page = await senco.AnswerAsync("/staff/accounts", "/staff/accounts", new() { ["Name"] = "Mx Nobody", ["Email"] = "no address" });

        Assert.Contains("Enter an e-mail address, like name@school.example.", page, StringComparison.Ordinal);
        Assert.Contains("Choose at least one role.", page, StringComparison.Ordinal);
        Assert.DoesNotContain(">Mx Nobody</a>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_admin_keeps_settings_and_accounts_and_is_shown_no_pupil()
    {
        using var admin = await StaffSide.SignInAsync(product.Product, "demo-admin");

        var first = await admin.ReadAsync("/staff");

        Assert.Contains("Keep these settings", first, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"/staff/pupils\"", first, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await admin.StatusAsync("/staff/pupils"));
        Assert.Contains("Add somebody", await admin.ReadAsync("/staff/accounts"), StringComparison.Ordinal);
    }

    private static async Task<string> AddAsync(StaffSide senco, string name, string email, string role, string classes)
    {
        var page = await senco.AnswerAsync("/staff/accounts", "/staff/accounts", new() { ["Name"] = name, ["Email"] = email, ["Form.Roles"] = role, ["Form.Classes"] = classes });

        return Welcome().Match(page).Value;
    }

    private static Regex Account(string name) => new($"""href="(?<page>/staff/accounts/[0-9a-f]+)">{Regex.Escape(name)}<""");

    [GeneratedRegex("/staff/welcome/[A-Za-z0-9_-]{43}")]
    private static partial Regex Welcome();
}
