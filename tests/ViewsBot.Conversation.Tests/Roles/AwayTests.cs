using System.Text.RegularExpressions;
using ViewsBot.Conversation.Tests.Cycles;
using ViewsBot.Conversation.Tests.Safety;
using ViewsBot.Testing;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests.Roles;

/// <summary>Somebody is called away while they write: the session ends, and what they typed does not.</summary>
public sealed partial class AwayTests : IAsyncDisposable
{
    private readonly ManualClock _clock = new();
    private readonly Product _product;

    public AwayTests() => _product = Product.Start(_clock);

    public ValueTask DisposeAsync() => _product.DisposeAsync();

    [Fact]
    public async Task What_was_typed_comes_back_after_signing_in_again_and_is_kept_by_one_press()
    {
        using var child = await CycleOfChild.BeginAsync(_product);
        var page = child.Page("/notes/strengths");
        var form = await FormOf(child.Senco, page);
        _clock.Advance(TimeSpan.FromMinutes(31));

        var signIn = await child.Senco.SendOnAsync(page, form);
        Assert.Contains("What you typed is held for you", signIn, StringComparison.Ordinal);
        Assert.DoesNotContain("Builds bridges", signIn, StringComparison.Ordinal);

        var back = await child.Senco.SendOnAsync("/staff/sign-in", Hidden(signIn).Concat(SignIn("demo-senco")));
        Assert.Contains("You are signed in again", back, StringComparison.Ordinal);
        Assert.Contains("""<p class="staff-exact">Builds bridges out of anything</p>""", back, StringComparison.Ordinal);
        Assert.DoesNotContain("Builds bridges", await child.Senco.ReadAsync(child.Page("/assess")), StringComparison.Ordinal);

        await child.Senco.SendOnAsync(Action().Match(back).Groups["action"].Value, Hidden(back));
        Assert.Contains("Builds bridges out of anything", await child.Senco.ReadAsync(child.Page("/assess")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_else_who_signs_in_there_is_shown_nothing_of_it()
    {
        using var child = await CycleOfChild.BeginAsync(_product);
        var form = await FormOf(child.Senco, child.Page("/notes/strengths"));
        _clock.Advance(TimeSpan.FromMinutes(31));
        var signIn = await child.Senco.SendOnAsync(child.Page("/notes/strengths"), form);

        var other = await child.Senco.SendOnAsync("/staff/sign-in", Hidden(signIn).Concat(SignIn("demo-lead")));

        Assert.DoesNotContain("Builds bridges", other, StringComparison.Ordinal);
        Assert.DoesNotContain("You are signed in again", other, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_goes_on_working_stays_signed_in_and_whoever_was_away_signs_in_and_is_led_back()
    {
        using var senco = await StaffSide.SignInAsync(_product, "demo-senco");

        for (var page = 0; page < 4; page++)
        {
            _clock.Advance(TimeSpan.FromMinutes(20));
            Assert.Contains("govuk-heading-l\">Pupils<", await senco.ReadAsync("/staff/pupils"), StringComparison.Ordinal);
        }

        _clock.Advance(TimeSpan.FromMinutes(30));
        Assert.Contains("""name="back" value="/staff/school""", await senco.ReadAsync("/staff/school"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_school_says_how_long_that_is()
    {
        using var senco = await StaffSide.SignInAsync(_product, "demo-senco");
        await senco.PostAsync("/staff/school/sign-in", "/staff/school/sign-in", new() { ["SecondStep"] = "who-wants", ["IdleMinutes"] = "5" });

        _clock.Advance(TimeSpan.FromMinutes(5));

        Assert.Contains("govuk-heading-l\">Sign in<", await senco.ReadAsync("/staff/pupils"), StringComparison.Ordinal);
    }

    private static Dictionary<string, string> SignIn(string userName) => new() { ["UserName"] = userName, ["Password"] = "demo-school-1" };

    /// <summary>The form of a note as its page has it, with what was typed.</summary>
    private static async Task<IEnumerable<KeyValuePair<string, string>>> FormOf(StaffSide side, string page) =>
        Hidden(await side.ReadAsync(page)).Concat(new Dictionary<string, string> { ["Words"] = "Builds bridges out of anything", ["On"] = "2026-09-14" });

    /// <summary>The hidden fields of the page's own form, which is the last.</summary>
    private static Dictionary<string, string> Hidden(string page)
    {
        var form = page[page.LastIndexOf("<form", StringComparison.Ordinal)..];

        return Field().Matches(form).ToDictionary(field => Name().Match(field.Value).Groups["name"].Value, field => Value().Match(field.Value).Groups["value"].Value);
    }

    [GeneratedRegex("""<input[^>]*type="hidden"[^>]*>""")]
    private static partial Regex Field();

    [GeneratedRegex("""name="(?<name>[^"]+)""")]
    private static partial Regex Name();

    [GeneratedRegex("""value="(?<value>[^"]*)""")]
    private static partial Regex Value();

    [GeneratedRegex("""<form method="post" action="(?<action>[^"]+notes[^"]*)""")]
    private static partial Regex Action();
}
