using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using ViewsBot.Conversation.Tests.Surveys;
using ViewsBot.Conversation.Tests.WhoSees;
using ViewsBot.Records.Alerts;
using ViewsBot.Records.Audit;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Turns;
using ViewsBot.Records.Views;
using ViewsBot.Testing.Chats;
using ViewsBot.Testing.Pictures;

namespace ViewsBot.Conversation.Tests.Safety;

/// <summary>Somebody tells with a picture: it goes where told words go, and nowhere else.</summary>
public sealed class ToldWithAPictureTests(ProductFixture fixture) : IClassFixture<ProductFixture>
{
    private const string Reply = "Thank you for telling me.";
    private const string Harm = "my uncle hits me in the shed";

    private static readonly string[] ToAPicture = [.. Hello.Read, "I am on my own", "Start", "happy about it", "happy about it", "Not today", "my school day", "That's all", "Start"];

    private static readonly string[] ToAPlaceToWrite = [.. ToAPicture, .. Enumerable.Repeat("Skip", 9), "This is right", "Go on", "coming in"];

    private IAlertStore Alerts => fixture.Product.Services.GetRequiredService<IAlertStore>();

    /// <summary>How somebody tells, and what stands in the alert that has the picture.</summary>
    public static TheoryData<string, string[], string?, AlertKind> Ways => new()
    {
        { "right after the button", ["I need to tell someone"], null, AlertKind.ToldAfterAsking },
        { "right after the button, at a picture", [.. ToAPicture, "I need to tell someone"], null, AlertKind.ToldAfterAsking },
        { "right after the button, at a place to write", [.. ToAPlaceToWrite, "I need to tell someone"], null, AlertKind.ToldAfterAsking },
        { "right after the button, with words", ["I need to tell someone"], "this is the place", AlertKind.ToldAfterAsking },
        { "right after the button, with the word of a control", ["I need to tell someone"], "stop", AlertKind.ToldAfterAsking },
        { "with words of harm", ToAPicture, Harm, AlertKind.WordsOfHarm },
        { "with words of harm, at a place to write", ToAPlaceToWrite, Harm, AlertKind.WordsOfHarm },
        { "with the words that ask to tell", [.. Hello.Read], "I need to tell someone", AlertKind.AskedToTell },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task It_is_in_an_alert_and_nowhere_else(string way, string[] taps, string? words, AlertKind kind)
    {
        var chat = await AtAsync(taps);

        using var sent = await chat.UploadAsync(CraftedPicture.Png(), "drawing", words: words);
        await chat.ListenAsync();

        Assert.True(chat.InFocus.Heading == Reply, way);
        var alert = (await AlertsOfAsync(chat))[0];
        Assert.Equal((words ?? "", kind), (alert.Alert.Text, alert.Alert.Kind));
        Assert.Equal((PictureKind.Drawing, "image/png"), (Assert.Single(alert.Pictures).Kind, alert.Pictures[0].MediaType));
        await AssertNowhereElseAsync(chat);
    }

    [Fact]
    public async Task While_the_reply_is_in_focus_every_picture_is_an_alert_of_its_own_as_every_word_is()
    {
        var chat = await AtAsync("I need to tell someone");

        await chat.SaysAsync("it was in the park");
        using var first = await chat.UploadAsync(CraftedPicture.Png(), "drawing");
        using var second = await chat.UploadAsync(CraftedPicture.Jpeg(), "photo");
        await chat.ListenAsync();

        var alerts = (await AlertsOfAsync(chat)).Reverse().ToList();
        Assert.Equal(["", "it was in the park", "", ""], alerts.Select(alert => alert.Alert.Text));
        Assert.Equal(["", "", "Drawing", "Photo"], alerts.Select(alert => string.Concat(alert.Pictures.Select(picture => picture.Kind))));
        Assert.All(alerts, alert => Assert.NotEmpty(alert.Told));
        Assert.Equal(Reply, chat.InFocus.Heading);
        await AssertNowhereElseAsync(chat);
    }

    [Fact]
    public async Task Sent_twice_it_is_one_alert_with_one_picture()
    {
        var chat = await AtAsync([.. Hello.Read]);

        using var first = await chat.UploadAsync(CraftedPicture.Webp(), "photo", "told-once", Harm);
        using var second = await chat.UploadAsync(CraftedPicture.Webp(), "photo", "told-once", Harm);

        Assert.Equal(await first.Content.ReadAsStringAsync(), await second.Content.ReadAsStringAsync());
        Assert.Single(Assert.Single(await AlertsOfAsync(chat)).Pictures);
        await AssertNowhereElseAsync(chat);
    }

    [Fact]
    public async Task Once_the_person_goes_on_a_picture_is_theirs_again()
    {
        var chat = await AtAsync([.. ToAPicture, "I need to tell someone", "Go on"]);

        using var sent = await chat.UploadAsync(CraftedPicture.Png(), "drawing");
        await chat.ListenAsync();

        Assert.Equal("Thank you. I kept your picture. | How do you feel about…? | coming in", chat.InFocus.Line);
        Assert.Single((await chat.RecordAsync()).Pictures);
        Assert.Empty(Assert.Single(await AlertsOfAsync(chat)).Pictures);
    }

    [Fact]
    public async Task After_the_end_it_is_heard_too()
    {
        var chat = await fixture.InviteAsync();
        await ClosedCycle.OfAsync(fixture.Product, chat);

        using var told = await chat.PostAsync(new { type = "message", value = new { control = "tell-someone", ask = "code" } });
        using var sent = await chat.UploadAsync(CraftedPicture.Png(), "drawing");

        Assert.Equal(HttpStatusCode.OK, sent.StatusCode);
        Assert.Equal([1, 0], (await AlertsOfAsync(chat)).Select(alert => alert.Pictures.Count));
        Assert.Empty(UploadsOf(chat));
    }

    [Fact]
    public async Task The_lead_and_the_deputy_see_it_and_for_everybody_else_there_is_none()
    {
        var chat = await AtAsync("I need to tell someone");
        using var sent = await chat.UploadAsync(CraftedPicture.Jpeg(), "photo");
        var picture = (await AlertsOfAsync(chat))[0].Pictures[0];
        var owner = await Owner.WhoSaidThingsAsync(fixture.Product);

        foreach (var userName in (string[])["demo-lead", "demo-deputy"])
        {
            using var staff = await StaffSide.SignInAsync(fixture.Product, userName);

            Assert.Contains($"<img src=\"/staff/alerts/pictures/{picture.Id}\"", await staff.ReadRawAsync("/staff/alerts"), StringComparison.Ordinal);
            Assert.Equal(picture.Sha256, Convert.ToHexStringLower(SHA256.HashData(await staff.FetchAsync($"/staff/alerts/pictures/{picture.Id}"))));
        }

        using var senco = await StaffSide.SignInAsync(fixture.Product, "demo-senco");
        using var teacher = await Colleague.SignInAsync(fixture.Product, owner, "Mr Teacher");
        Assert.Equal(HttpStatusCode.NotFound, await senco.StatusAsync($"/staff/alerts/pictures/{picture.Id}"));
        Assert.Equal(HttpStatusCode.NotFound, await teacher.StatusAsync($"/staff/alerts/pictures/{picture.Id}"));
        Assert.Equal(HttpStatusCode.NotFound, await senco.StatusAsync($"/staff/pictures/{picture.Id}"));
        var trail = await fixture.Product.Services.GetRequiredService<IAuditStore>().AboutAsync($"alert-picture:{picture.Id}", default);
        Assert.Equal(["alert-picture-read", "alert-picture-read", "alert-picture-refused", "alert-picture-refused"], trail.Select(entry => entry.Action));
    }

    [Fact]
    public async Task In_a_survey_it_is_told_on_and_any_other_picture_is_kept_nowhere()
    {
        using var survey = await StaffSurvey.MakeAsync(fixture.Product, "Pictures", "child/people");
        using var lead = await StaffSide.SignInAsync(fixture.Product, "demo-lead");
        var chat = await survey.OpenAsync();
        foreach (var tap in (string[])[.. Hello.Read, "Start"]) { await chat.TapsAsync(tap); }

        using var other = await chat.UploadAsync(CraftedPicture.Jpeg(), "photo");
        await chat.ListenAsync();
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
        Assert.Equal("I do not keep pictures here. Please choose an answer. | How do you feel about…? | playing with others", chat.InFocus.Line);
        Assert.DoesNotContain(await LoggedAsync(chat), said => said.Contains("contentUrl", StringComparison.Ordinal));
        var before = await lead.ReadRawAsync("/staff/alerts");

        await chat.TapsAsync("I need to tell someone");
        using var told = await chat.UploadAsync(CraftedPicture.Jpeg(), "photo");

        Assert.Equal(HttpStatusCode.OK, told.StatusCode);
        var after = await lead.ReadRawAsync("/staff/alerts");
        Assert.Equal(PicturesOn(before) + 1, PicturesOn(after));
        Assert.DoesNotContain(await LoggedAsync(chat), said => said.Contains("contentUrl", StringComparison.Ordinal));
    }

    private static int PicturesOn(string page) => page.Split("<img src=\"/staff/alerts/pictures/").Length - 1;

    private async Task<ScriptedChat> AtAsync(params string[] taps)
    {
        var chat = await fixture.InviteAsync();

        foreach (var tap in taps) { await chat.TapsAsync(tap); }

        return chat;
    }

    /// <summary>This person's alerts, the newest first.</summary>
    private async Task<IReadOnlyList<AlertOnFile>> AlertsOfAsync(ScriptedChat chat) =>
        [.. (await Alerts.AllAsync(new Viewer.Demo(), default))!.Where(alert => alert.Pupil!.Id.ToString() == chat.Invited.PupilId)];

    private async Task<IReadOnlyList<string>> LoggedAsync(ScriptedChat chat)
    {
        var logged = await fixture.Product.Services.GetRequiredService<IConversationLog>().AfterAsync(chat.Conversation, 0, default);

        return [.. logged.Select(activity => Encoding.UTF8.GetString(activity.Utf8.Span))];
    }

    private async Task AssertNowhereElseAsync(ScriptedChat chat)
    {
        var again = await chat.OpenAgainAsync();

        Assert.Empty((await chat.RecordAsync()).Pictures);
        Assert.Empty((await chat.RecordAsync()).Words);
        Assert.DoesNotContain(await LoggedAsync(chat), said => said.Contains("contentUrl", StringComparison.Ordinal) || said.Contains("kept your picture", StringComparison.Ordinal));
        Assert.DoesNotContain(again.Activities, activity => activity.GetRawText().Contains("contentUrl", StringComparison.Ordinal));
        Assert.DoesNotContain(chat.Activities, activity => activity.GetRawText().Contains("contentUrl", StringComparison.Ordinal));
        Assert.DoesNotContain(again.Cards, card => card.Heading == Reply);
        Assert.Empty(UploadsOf(chat));
    }

    /// <summary>What lies on the disk of what this conversation uploaded.</summary>
    private string[] UploadsOf(ScriptedChat chat)
    {
        var folder = Path.Combine(fixture.Product.DataFolder, "attachments", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(chat.Conversation)))[..32]);

        return Directory.Exists(folder) ? Directory.GetFiles(folder) : [];
    }
}
