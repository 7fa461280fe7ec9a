using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using ViewsBot.Conversation.Tests.Safety;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests;

/// <summary>Two parents of one child, each with an invitation of their own: each answers for themselves.</summary>
public sealed partial class TwoParentsTests(ProductFixture fixture) : IClassFixture<ProductFixture>
{
    [Fact]
    public async Task Each_answers_their_own_and_neither_sees_what_the_other_said()
    {
        var first = await fixture.Product.InviteAsync("parent");
        using var senco = await StaffSide.SignInAsync(fixture.Product, "demo-senco");
        var second = await InviteAnotherAsync(senco, first, "Mr Second Parent");

        await first.PlayAsync(To("going well"));
        await first.SaysAsync("Her spelling is much stronger this term.");
        Assert.Equal("Thank you. I kept your words. Now choose an answer. | How is … going? | maths", first.InFocus.Line);
        await second.PlayAsync(To("not going well"));

        var record = await first.RecordAsync();
        Assert.Equal(["left", "right"], record.Placements.Where(placed => placed.Option == "progress/reading-and-writing").Select(placed => placed.Place).Order());
        Assert.All(record.Placements, placed => Assert.Single(placed.History));
        Assert.DoesNotContain(second.Activities, activity => activity.GetRawText().Contains("spelling", StringComparison.Ordinal));

        var page = await senco.ReadAsync($"/staff/cycles/{first.Invited.CycleId}");
        Assert.Contains("Mr Second Parent", page, StringComparison.Ordinal);
        Assert.Contains("Her spelling is much stronger this term.", page, StringComparison.Ordinal);
    }

    private static string To(string answer) => $"""
        [OK] ×3             → Are you on your own, or is somebody with you?
        [I am on my own]    → Thank you. I will remember: I am on my own. | Let us look at your child's plan.
        [Not today]         → What would you like to talk about?
        [progress]          → What would you like to talk about?
        [That's all]        → Let us talk about: progress
        [Start]             → How is … going? | reading and writing
        [{answer}]          → Thank you. reading and writing: {answer}. | How is … going? | maths
        """;

    private async Task<ScriptedChat> InviteAnotherAsync(StaffSide senco, ScriptedChat first, string name)
    {
        var (pupil, invitations) = ($"/staff/pupils/{first.Invited.PupilId}", $"/staff/cycles/{first.Invited.CycleId}/invitations");

        await senco.PostAsync($"{pupil}/parent", $"{pupil}/parent", new() { ["Name"] = name });

        var card = Regex.Match(await senco.ReadAsync(invitations), $"""Invite {name}.*?name="speaker" value="(?<speaker>[0-9a-f]+)""", RegexOptions.Singleline);
        var made = await senco.AnswerAsync(invitations, invitations + "?handler=Issue", new() { ["speaker"] = card.Groups["speaker"].Value, ["language"] = "en" });

        using var entered = await fixture.Product.Http.GetAsync(new Uri(Link().Match(made).Value).PathAndQuery);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/chat/token");
        request.Headers.Add("Cookie", entered.Headers.GetValues("Set-Cookie").First().Split(';')[0]);
        using var response = await fixture.Product.Http.SendAsync(request);

        return await fixture.Product.ListenAsync((await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("token").GetString()!);
    }

    [GeneratedRegex(@"http://[^<\s]+/i/[a-z-]+")]
    private static partial Regex Link();
}
