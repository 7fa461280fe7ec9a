using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using ViewsBot.Conversation.Tests.Safety;
using ViewsBot.Staff.SignIn;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests.Roles;

/// <summary>A code beside the password: set up with an app, asked for, and got round by a recovery code, once each.</summary>
public sealed partial class SecondStepTests : IAsyncDisposable
{
    private readonly Product _product = Product.Start();

    public ValueTask DisposeAsync() => _product.DisposeAsync();

    [Fact]
    public async Task Whoever_turned_it_on_signs_in_with_password_and_code_and_a_code_opens_once()
    {
        var (key, _) = await TurnOnAsync("demo-senco");
        using var again = await StaffSide.SignInAsync(_product, "demo-senco");
        var code = AppCode.Of(key, DateTimeOffset.UtcNow.AddSeconds(30));

        Assert.Contains("Enter a code", await again.AnswerAsync("/staff/sign-in", "/staff/sign-in", Password("demo-senco")), StringComparison.Ordinal);
        Assert.Contains("That code is not right", await CodeAsync(again, "000000"), StringComparison.Ordinal);
        Assert.Contains("govuk-heading-l\">Pupils<", await CodeAsync(again, code), StringComparison.Ordinal);

        using var overTheShoulder = StaffSide.Of(_product);
        await overTheShoulder.PostAsync("/staff/sign-in", "/staff/sign-in", Password("demo-senco"));
        Assert.Contains("was used already", await CodeAsync(overTheShoulder, code), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_recovery_code_opens_once_in_the_place_of_a_code()
    {
        var (_, recovery) = await TurnOnAsync("demo-lead");
        Assert.Equal(10, recovery.Count);

        Assert.Contains("govuk-heading-l\">Pupils<", await SignInAsync("demo-lead", recovery[0].ToLowerInvariant()), StringComparison.Ordinal);
        Assert.Contains("That code is not right", await SignInAsync("demo-lead", recovery[0]), StringComparison.Ordinal);
        Assert.Contains("govuk-heading-l\">Pupils<", await SignInAsync("demo-lead", recovery[9]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_school_asks_everybody_nobody_goes_on_before_it_is_set_up_nor_turns_it_off()
    {
        using var senco = await StaffSide.SignInAsync(_product, "demo-senco");
        await senco.PostAsync("/staff/school/sign-in", "/staff/school/sign-in", new() { ["SecondStep"] = "everybody", ["IdleMinutes"] = "30" });

        using var teacher = await StaffSide.SignInAsync(_product, "demo-teacher");

        Assert.Contains("Your school asks everybody for it", await teacher.ReadAsync("/staff/pupils"), StringComparison.Ordinal);
        await TurnOnAsync(teacher);
        Assert.Contains("govuk-heading-l\">Pupils<", await teacher.ReadAsync("/staff/pupils"), StringComparison.Ordinal);
        Assert.DoesNotContain("Turn it off", await teacher.ReadAsync("/staff/my-account"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Neither_the_secret_nor_a_recovery_code_stands_readable_in_the_file()
    {
        var (key, recovery) = await TurnOnAsync("demo-deputy");
        var secret = key.Replace(" ", "", StringComparison.Ordinal);

        foreach (var file in Directory.EnumerateFiles(_product.DataFolder, "viewsbot.db*"))
        {
            await using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(open, System.Text.Encoding.Latin1);
            var all = await reader.ReadToEndAsync();

            Assert.DoesNotContain(secret, all, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(recovery[0], all, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task After_too_many_wrong_passwords_the_words_are_kind_and_the_lead_lets_them_in()
    {
        using var teacher = StaffSide.Of(_product);
        var wrong = new Dictionary<string, string> { ["UserName"] = "demo-teacher", ["Password"] = "not the password" };
        for (var tries = 0; tries < 9; tries++) { await teacher.PostAsync("/staff/sign-in", "/staff/sign-in", wrong); }

        Assert.Contains("That can happen to anybody.", await teacher.AnswerAsync("/staff/sign-in", "/staff/sign-in", wrong), StringComparison.Ordinal);
        Assert.Contains("too many tries", await teacher.AnswerAsync("/staff/sign-in", "/staff/sign-in", Password("demo-teacher")), StringComparison.Ordinal);

        using var lead = await StaffSide.SignInAsync(_product, "demo-lead");
        var page = Account().Match(await lead.ReadAsync("/staff/accounts")).Groups["page"].Value;
        await lead.PostAsync(page, page + "?handler=Unlock", []);

        Assert.Contains("govuk-heading-l\">Pupils<", await teacher.AnswerAsync("/staff/sign-in", "/staff/sign-in", Password("demo-teacher")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_signs_in_over_the_telephone_is_asked_for_the_code_too()
    {
        var (_, recovery) = await TurnOnAsync("demo-senco");
        using var scope = _product.Services.CreateScope();
        var check = ActivatorUtilities.CreateInstance<PasswordCheck>(scope.ServiceProvider);

        Assert.Null(await check.MemberAsync("demo-senco", "demo-school-1", () => null, default));
        Assert.Null(await check.MemberAsync("demo-senco", "demo-school-1", () => "000000", default));
        Assert.Equal("Mrs Okafor", (await check.MemberAsync("demo-senco", "demo-school-1", () => recovery[1], default))?.Name);
    }

    private async Task<(string Key, IReadOnlyList<string> Recovery)> TurnOnAsync(string userName)
    {
        using var side = await StaffSide.SignInAsync(_product, userName);

        return await TurnOnAsync(side);
    }

    private static async Task<(string Key, IReadOnlyList<string> Recovery)> TurnOnAsync(StaffSide side)
    {
        var begun = await side.AnswerAsync("/staff/my-account", "/staff/my-account?handler=Begin", []);
        var key = Key().Match(begun).Groups["key"].Value;
        var on = await side.AnswerAsync("/staff/my-account", "/staff/my-account?handler=On", new() { ["Code"] = AppCode.Of(key, DateTimeOffset.UtcNow) });

        Assert.Contains("<svg class=\"staff-qr\"", begun, StringComparison.Ordinal);
        Assert.Contains("It is on.", on, StringComparison.Ordinal);

        return (key, [.. Recovery().Matches(on).Select(code => code.Groups["code"].Value)]);
    }

    private async Task<string> SignInAsync(string userName, string code)
    {
        using var side = StaffSide.Of(_product);
        await side.PostAsync("/staff/sign-in", "/staff/sign-in", Password(userName));

        return await CodeAsync(side, code);
    }

    private static Task<string> CodeAsync(StaffSide side, string code) => side.AnswerAsync("/staff/sign-in", "/staff/sign-in?handler=Code", new() { ["Code"] = code });

    private static Dictionary<string, string> Password(string userName) => new() { ["UserName"] = userName, ["Password"] = "demo-school-1" };

    [GeneratedRegex("""Key: <strong class="staff-link">(?<key>[a-z2-7 ]+)<""")]
    private static partial Regex Key();

    [GeneratedRegex("<li>(?<code>[A-Z0-9]{5}-[A-Z0-9]{5})</li>")]
    private static partial Regex Recovery();

    [GeneratedRegex("""href="(?<page>/staff/accounts/[0-9a-f]+)">Miss Pugh<""")]
    private static partial Regex Account();
}
