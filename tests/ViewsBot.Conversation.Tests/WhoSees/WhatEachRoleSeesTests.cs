using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using ViewsBot.Conversation.Tests.Loop;
using ViewsBot.Conversation.Tests.Safety;
using ViewsBot.Conversation.Tests.Surveys;
using ViewsBot.Records.Consent;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Turns;
using ViewsBot.Records.Views;
using ViewsBot.Testing.Chats;
using Xunit.Abstractions;

namespace ViewsBot.Conversation.Tests.WhoSees;

/// <summary>
/// Two parents, one young person who owns their views, and one survey: what each sees on every page they can open, taken from the running product.
/// <c>dotnet test tests/ViewsBot.Conversation.Tests --filter WhatEachRoleSees --logger "console;verbosity=detailed"</c> prints it.
/// </summary>
public sealed partial class WhatEachRoleSeesTests(ProductFixture product, ITestOutputHelper output) : IClassFixture<ProductFixture>
{
    private const string OneParents = "Tangerine mornings are calm for us";
    private const string OtherParents = "Cobalt evenings are hard for us";
    private const string Disclosure = "someone at home hits me";
    private const string SurveyTitle = "Saffron coffee morning";
    private const string SurveyDisclosure = "my stepdad punches me";

    /// <summary>A column: the picture placed, own words, the next step placed, how many are said not to be shared, how many own words wait to be read, each parent's words, the alert; a survey, and the alert that came from it.</summary>
    private const string Closed = """
        nothing chosen yet       picture  words  plan step  not shared  unread  one parent's  the other's  alert  survey  survey's alert
        SENCO                    -        -      -          3           2       sees          sees         -      sees    -
        teacher                  -        -      -          3           2       sees          sees         -      sees    -
        helper                   -        -      -          3           2       sees          sees         -      sees    -
        key person               -        -      -          3           2       sees          sees         -      sees    -
        staff at the meeting     -        -      -          3           2       sees          sees         -      sees    -
        safeguarding lead        -        -      -          3           2       sees          sees         sees   sees    sees
        deputy                   -        -      -          3           2       sees          sees         sees   sees    sees
        the young person         sees     sees   sees       0           0       -             -            -      -       -
        one parent               -        -      -          0           0       sees          -            -      -       -
        the other parent         -        -      -          0           0       -             sees         -      -       -
        """;

    private const string KeyPersonOnly = """
        just my key person       picture  words  plan step  not shared  unread  one parent's  the other's  alert  survey  survey's alert
        SENCO                    -        -      -          3           2       sees          sees         -      sees    -
        teacher                  -        -      -          3           2       sees          sees         -      sees    -
        helper                   -        -      -          3           2       sees          sees         -      sees    -
        key person               sees     sees   sees       0           3       sees          sees         -      sees    -
        staff at the meeting     -        -      -          3           2       sees          sees         -      sees    -
        safeguarding lead        -        -      -          3           2       sees          sees         sees   sees    sees
        deputy                   -        -      -          3           2       sees          sees         sees   sees    sees
        the young person         sees     sees   sees       0           0       -             -            -      -       -
        one parent               -        -      -          0           0       sees          -            -      -       -
        the other parent         -        -      -          0           0       -             sees         -      -       -
        """;

    private const string ParentsToo = """
        and my parents too       picture  words  plan step  not shared  unread  one parent's  the other's  alert  survey  survey's alert
        SENCO                    sees     sees   sees       0           3       sees          sees         -      sees    -
        teacher                  -        -      -          3           2       sees          sees         -      sees    -
        helper                   -        -      -          3           2       sees          sees         -      sees    -
        key person               -        -      -          3           2       sees          sees         -      sees    -
        staff at the meeting     sees     sees   sees       0           3       sees          sees         -      sees    -
        safeguarding lead        -        -      -          3           2       sees          sees         sees   sees    sees
        deputy                   -        -      -          3           2       sees          sees         sees   sees    sees
        the young person         sees     sees   sees       0           0       -             -            -      -       -
        one parent               sees     sees   sees       0           0       sees          -            -      -       -
        the other parent         sees     sees   sees       0           0       -             sees         -      -       -
        """;

    [Fact]
    public async Task Each_sees_what_the_young_person_chose_and_their_own_and_nothing_else()
    {
        var owner = await Owner.WhoSaidThingsAsync(product.Product);
        var one = await Family.ParentWhoSaidAsync(product.Product, owner, "Amal Reed", OneParents);
        var other = await Family.ParentWhoSaidAsync(product.Product, owner, "Jo Reed", OtherParents);
        var step = await PlacesStepAsync(owner);
        await owner.Chat.SaysAsync(Disclosure);
        using var survey = await StaffSurvey.MakeAsync(product.Product, SurveyTitle, "child/people");
        await (await survey.OpenAsync()).SaysAsync(SurveyDisclosure);
        var pages = await PagesAsync(owner, one, other, step);

        await IsTableAsync(Closed, pages, step);
        await ChooseAsync(owner, "Just my key person: Ms Penn");
        await IsTableAsync(KeyPersonOnly, pages, step);
        await ChooseAsync(owner, "Everyone at my meeting, and my parents too");
        await IsTableAsync(ParentsToo, pages, step);
        await ChooseAsync(owner, "Nobody");
        await IsTableAsync(Closed, pages, step);
    }

    private static async Task ChooseAsync(Owner owner, string who)
    {
        await owner.Chat.SaysAsync("who sees this?");
        await owner.Chat.PlayAsync($"""
            [{who}] →
            [Nothing more] →
            """);
    }

    /// <summary>Places a next step of the plan, as the conversation does, on the real record.</summary>
    private async Task<NextStep> PlacesStepAsync(Owner owner)
    {
        var step = (await (await AtSchool.OfAsync(product.Product, owner.Chat)).PlanAsync()).Plan.NextSteps.First();
        await using var turn = await product.Product.Services.GetRequiredService<ITurnRecords>().OpenAsync("directline", owner.Chat.Conversation, keying: null, default);
        var before = (await turn.WordsAsync(default))[0].Origin;

        turn.Keep(new Placement { Id = PlacementId.New(TimeProvider.System), Option = step.Option, Answer = new Answer.Placed(Place.Left), Origin = before });
        await turn.CommitAsync(default);

        return step;
    }

    /// <summary>How to read all that each can open, by who they are.</summary>
    private async Task<IReadOnlyList<(string Who, Func<Task<string>> ReadAsync)>> PagesAsync(Owner owner, Family one, Family other, NextStep step)
    {
        var staff = new List<(string Who, StaffSide Side)>
        {
            ("SENCO", await StaffSide.SignInAsync(product.Product, "demo-senco")),
            ("teacher", await Colleague.SignInAsync(product.Product, owner, "Ms Hart")),
            ("helper", await Colleague.SignInAsync(product.Product, owner, "Mr Sol", Ties.Helper)),
            ("key person", await Colleague.SignInAsync(product.Product, owner, "Ms Penn", Ties.KeyPerson)),
            ("staff at the meeting", await Colleague.SignInAsync(product.Product, owner, "Mr Dale", Ties.AtMeeting)),
            ("safeguarding lead", await StaffSide.SignInAsync(product.Product, "demo-lead")),
            ("deputy", await StaffSide.SignInAsync(product.Product, "demo-deputy")),
        };

        return
        [
            .. staff.Select(one => (one.Who, (Func<Task<string>>)(() => AllOfAsync(one.Side, owner, step)))),
            ("the young person", () => Family.OwnPageAsync(product.Product, owner.Chat.Invited.Code, "/my-board")),
            ("one parent", one.OwnPageAsync),
            ("the other parent", other.OwnPageAsync),
        ];
    }

    private static async Task<string> AllOfAsync(StaffSide side, Owner owner, NextStep step)
    {
        string[] pages = ["/staff/pupils", $"/staff/pupils/{owner.Pupil}", $"/staff/cycles/{owner.Cycle}", $"/staff/cycles/{owner.Cycle}", "/staff/alerts", "/staff/surveys"];

        // The plan is for all staff to read: that the step stands there does not say where the young person placed it.
        var plan = (await side.ReadAsync($"/staff/cycles/{owner.Cycle}/plan")).Replace(step.Words, "", StringComparison.Ordinal).Replace(step.PlainWords!, "", StringComparison.Ordinal);

        return string.Join('\n', await Task.WhenAll(pages.Select(side.ReadAsync))) + plan;
    }

    private async Task IsTableAsync(string expected, IReadOnlyList<(string Who, Func<Task<string>> ReadAsync)> pages, NextStep step)
    {
        var lines = new List<string> { expected.Split('\n')[0].TrimEnd() };

        foreach (var (who, readAsync) in pages) { lines.Add(LineOf(who, await readAsync(), step)); }

        var table = string.Join('\n', lines);
        output.WriteLine(table + "\n");
        Assert.Equal(expected.ReplaceLineEndings("\n"), table);
    }

    private static string LineOf(string who, string page, NextStep step) => string.Concat(
        who.PadRight(25),
        Mark(OptionOnBoard().IsMatch(page)).PadRight(9),
        Mark(page.Contains(Owner.Words, StringComparison.Ordinal)).PadRight(7),
        Mark(page.Contains(step.Words, StringComparison.Ordinal) || page.Contains(step.PlainWords!, StringComparison.Ordinal)).PadRight(11),
        NumberOf(NotShared(), page).PadRight(12),
        NumberOf(Unread(), page).PadRight(8),
        Mark(page.Contains(OneParents, StringComparison.Ordinal)).PadRight(14),
        Mark(page.Contains(OtherParents, StringComparison.Ordinal)).PadRight(13),
        Mark(page.Contains(Disclosure, StringComparison.Ordinal)).PadRight(7),
        Mark(page.Contains(SurveyTitle, StringComparison.Ordinal)).PadRight(8),
        Mark(page.Contains(SurveyDisclosure, StringComparison.Ordinal)));

    private static string Mark(bool seen) => seen ? "sees" : "-";

    private static string NumberOf(Regex pattern, string page) => pattern.Match(page) is { Success: true } found ? found.Groups["count"].Value : "0";

    [GeneratedRegex(Owner.Option)]
    private static partial Regex OptionOnBoard();

    [GeneratedRegex(@"(?<count>\d+) answers? (is|are) not shared with you")]
    private static partial Regex NotShared();

    [GeneratedRegex(@"govuk-summary-list__value"">(?<count>\d+) unread")]
    private static partial Regex Unread();
}
