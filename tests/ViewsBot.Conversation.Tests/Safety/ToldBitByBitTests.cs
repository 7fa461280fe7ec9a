using Microsoft.Extensions.DependencyInjection;
using ViewsBot.Conversation.Tests.Surveys;
using ViewsBot.Records.Alerts;
using ViewsBot.Records.Audit;
using ViewsBot.Records.Reading;
using ViewsBot.Testing.Chats;
using ViewsBot.Testing.Pictures;

namespace ViewsBot.Conversation.Tests.Safety;

/// <summary>Children tell bit by bit: what belongs together is read together, from its beginning, and is acknowledged at once.</summary>
public sealed class ToldBitByBitTests(ProductFixture fixture) : IClassFixture<ProductFixture>
{
    private IAlertStore Alerts => fixture.Product.Services.GetRequiredService<IAlertStore>();

    [Fact]
    public async Task It_stands_in_one_card_the_first_words_on_top_and_a_picture_with_its_line()
    {
        var chat = await fixture.InviteAsync();
        await chat.TapsAsync("I need to tell someone");
        await chat.SaysAsync("it was in the larder");
        using var sent = await chat.UploadAsync(CraftedPicture.Png(), "drawing", words: "he stood by the kettle");
        await chat.SaysAsync("and then the teapot broke");

        using var lead = await StaffSide.SignInAsync(fixture.Product, "demo-lead");
        var told = AlertsShown.With(await lead.ReadAsync("/staff/alerts"), "larder");

        AssertInOrder(told, "Not yet acknowledged", "Chose “I need to tell someone” on", "Said while the safety reply was open on", "larder", "kettle", "Open it in full size", "teapot", "Acknowledge");
    }

    [Fact]
    public async Task After_going_on_it_is_another_telling_of_the_same_conversation()
    {
        var chat = await fixture.InviteAsync();
        await chat.SaysAsync("my uncle hits me with a bucket");
        await chat.TapsAsync("Go on");
        await chat.SaysAsync("my uncle hits me with a spade");

        using var lead = await StaffSide.SignInAsync(fixture.Product, "demo-lead");
        var page = await lead.ReadAsync("/staff/alerts");

        AssertInOrder(AlertsShown.With(page, "spade"), "Not yet acknowledged: 2 of 2", "bucket", "spade", "Acknowledge");
        Assert.Equal([null, null], (await AlertsOfAsync(chat)).Select(alert => alert.Telling));
    }

    [Fact]
    public async Task The_same_told_again_and_again_is_one_card_with_every_text_and_each_is_acknowledged_by_itself()
    {
        var chat = await fixture.InviteAsync();

        for (var time = 0; time < 3; time++)
        {
            await chat.SaysAsync("my uncle hits me with a trowel");
            await chat.TapsAsync("Go on");
        }

        using var lead = await StaffSide.SignInAsync(fixture.Product, "demo-lead");
        var told = AlertsShown.With(await lead.ReadAsync("/staff/alerts"), "trowel");
        var alerts = await AlertsOfAsync(chat);
        var after = await lead.SendAsync("/staff/alerts", "/staff/alerts?handler=Acknowledge", alerts.Take(2).Select(alert => KeyValuePair.Create("alerts", alert.Id.ToString())));

        AssertInOrder(told, "Not yet acknowledged: 3 of 3", "trowel", "trowel", "trowel", "Acknowledge");
        AssertInOrder(AlertsShown.With(after, "trowel"), "Not yet acknowledged: 1 of 3", "trowel", "Acknowledged by", "trowel", "Acknowledged by", "Not yet acknowledged", "trowel", "Acknowledge");
        var acknowledged = await Task.WhenAll(alerts.Select(AcknowledgementsAsync));
        Assert.Equal([1, 1, 0], acknowledged);
    }

    [Fact]
    public async Task Words_that_fit_the_card_behind_the_reply_belong_to_it_too()
    {
        var chat = await fixture.InviteAsync();
        await chat.PassesHelloAsync();
        await chat.TapsAsync("I need to tell someone");
        await chat.SaysAsync("someone reads to me");

        var alerts = await AlertsOfAsync(chat);

        Assert.Equal([null, alerts[0].Id], alerts.Select(alert => alert.Telling));
    }

    [Fact]
    public async Task In_a_survey_too_and_another_speaker_there_has_a_card_of_their_own()
    {
        using var survey = await StaffSurvey.MakeAsync(fixture.Product, "Bit by bit", "child/people");
        var (one, other) = (await survey.OpenAsync(), await survey.OpenAsync());
        await one.SaysAsync("my uncle hits me with a lamp");
        await other.SaysAsync("my uncle hits me with a chair");
        await one.SaysAsync("my name is Perpetua");

        using var lead = await StaffSide.SignInAsync(fixture.Product, "demo-lead");
        var page = await lead.ReadAsync("/staff/alerts");

        AssertInOrder(AlertsShown.With(page, "lamp"), "The speaker is unknown", "lamp", "Perpetua");
        Assert.DoesNotContain("lamp", AlertsShown.With(page, "chair"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_the_end_it_belongs_together_too()
    {
        var chat = await fixture.InviteAsync();
        await ClosedCycle.OfAsync(fixture.Product, chat);
        using var button = await chat.PostAsync(new { type = "message", value = new { control = "tell-someone", ask = "code" } });
        using var words = await chat.PostAsync(new { type = "message", text = "it was the man with the ladder" });

        var alerts = await AlertsOfAsync(chat);

        Assert.Equal([null, alerts[0].Id], alerts.Select(alert => alert.Telling));
    }

    [Fact]
    public async Task One_button_acknowledges_each_that_was_shown_and_what_came_in_between_waits()
    {
        var chat = await fixture.InviteAsync();
        await chat.SaysAsync("my uncle hits me with a broom");
        await chat.SaysAsync("it was on monday");
        var shown = await AlertsOfAsync(chat);
        await chat.SaysAsync("and on tuesday");

        using var lead = await StaffSide.SignInAsync(fixture.Product, "demo-lead");
        var page = await lead.SendAsync("/staff/alerts", "/staff/alerts?handler=Acknowledge", shown.Select(alert => KeyValuePair.Create("alerts", alert.Id.ToString())));

        var alerts = await AlertsOfAsync(chat);
        Assert.Equal([true, true, false], alerts.Select(alert => alert.AcknowledgedAt is not null));
        AssertInOrder(AlertsShown.With(page, "broom"), "Not yet acknowledged", "broom", "Acknowledged by", "monday", "Acknowledged by", "tuesday", "Acknowledge");
        var acknowledged = await Task.WhenAll(alerts.Select(AcknowledgementsAsync));
        Assert.Equal([1, 1, 0], acknowledged);
    }

    [Theory]
    [InlineData("child", "I will tell Mrs Sharma this too.")]
    [InlineData("young-person", "I will tell Mrs Sharma this too.")]
    [InlineData("parent", "Mrs Sharma will be told this too.")]
    public async Task The_reply_says_that_this_came_in_too_and_repeats_nothing_of_it(string audience, string says)
    {
        var chat = await fixture.Product.InviteAsync(audience);
        await chat.TapsAsync("I need to tell someone");
        var first = chat.InFocus.Json;

        await chat.SaysAsync("it was behind the hedge");

        Assert.DoesNotContain("this too", first, StringComparison.Ordinal);
        Assert.Contains(says, chat.InFocus.Json, StringComparison.Ordinal);
        Assert.DoesNotContain("hedge", chat.InFocus.Json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_told_at_once_are_answered_as_ever()
    {
        var chat = await fixture.InviteAsync();

        await chat.SaysAsync("my uncle hits me with a rope");

        Assert.DoesNotContain("this too", chat.InFocus.Json, StringComparison.Ordinal);
        Assert.DoesNotContain("write it here", chat.InFocus.Json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("child")]
    [InlineData("young-person")]
    [InlineData("parent")]
    public async Task The_reply_to_the_button_alone_says_that_one_may_write_or_not_and_no_other_reply_does(string audience)
    {
        var chat = await fixture.Product.InviteAsync(audience);

        await chat.TapsAsync("I need to tell someone");
        var bare = chat.InFocus.Json;
        await chat.SaysAsync("it was behind the barn");

        Assert.Contains("You can write it here, or not.", bare, StringComparison.Ordinal);
        Assert.Contains("A tap by mistake is fine. You can write that too.", bare, StringComparison.Ordinal);
        Assert.DoesNotContain("write it here", chat.InFocus.Json, StringComparison.Ordinal);
        Assert.DoesNotContain("by mistake", chat.InFocus.Json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_it_was_a_mistake_is_told_with_the_call_and_takes_nothing_back()
    {
        var chat = await fixture.InviteAsync();
        await chat.TapsAsync("I need to tell someone");

        await chat.SaysAsync("sorry that was a mistake");

        var alerts = await AlertsOfAsync(chat);
        Assert.Equal(["", "sorry that was a mistake"], alerts.Select(alert => alert.Text));
        Assert.Equal(alerts[0].Id, alerts[1].Telling);
        Assert.Empty((await chat.RecordAsync()).Words);
    }

    private async Task<int> AcknowledgementsAsync(Alert alert) =>
        (await fixture.Product.Services.GetRequiredService<IAuditStore>().AboutAsync($"alert:{alert.Id}", default)).Count(entry => entry.Action == "alert-acknowledged");

    /// <summary>This person's alerts, the first first.</summary>
    private async Task<IReadOnlyList<Alert>> AlertsOfAsync(ScriptedChat chat) =>
        [.. (await Alerts.AllAsync(new Viewer.Demo(), default))!.Where(alert => alert.Pupil!.Id.ToString() == chat.Invited.PupilId).Select(alert => alert.Alert).OrderBy(alert => alert.At)];

    private static void AssertInOrder(string text, params string[] parts)
    {
        var from = 0;

        foreach (var part in parts)
        {
            var at = text.IndexOf(part, from, StringComparison.Ordinal);

            Assert.True(at >= 0, $"{part} is missing, or comes too early: {text}");
            from = at + part.Length;
        }
    }
}
