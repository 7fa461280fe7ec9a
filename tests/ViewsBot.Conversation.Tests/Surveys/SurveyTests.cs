using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ViewsBot.Conversation.Tests.Safety;
using ViewsBot.Records.Turns;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests.Surveys;

/// <summary>A survey of many people by one link: nobody is known, only counts are kept, and harm is heard all the same.</summary>
public sealed class SurveyTests(ProductFixture product) : IClassFixture<ProductFixture>
{
    private const string ToTheFirst = """
        [OK] ×3               → Let us talk about: people
        [Start]               → How do you feel about…? | playing with others
        """;

    [Fact]
    public async Task Is_a_conversation_of_topics_alone_from_hello_to_goodbye()
    {
        using var survey = await StaffSurvey.MakeAsync(product.Product, "Coffee morning", "child/people");
        var chat = await survey.OpenAsync();

        Assert.Equal("Hello. Coffee morning", chat.InFocus.Heading);
        await PlaysAsync(chat, ToTheFirst);
        Assert.Contains(chat.Cards, card => card.Heading == "I do not know who you are.");
        await PlaysAsync(chat, """
            [happy about it]      → Thank you. playing with others: happy about it. | How do you feel about…? | my teacher
            [Skip]                → Thank you. my teacher: skipped. | How do you feel about…? | my helper
            "i like it"           → Thank you. my helper: happy about it. | How do you feel about…? | lunch staff
            [Skip]                → Thank you. lunch staff: skipped. | How do you feel about…? | big groups
            [Skip]                → Thank you. big groups: skipped. | How do you feel about…? | new people
            [Skip]                → Thank you. new people: skipped. | How do you feel about…? | time on my own
            [Skip]                → Thank you. time on my own: skipped. | How do you feel about…? | my family
            [Skip]                → Thank you. my family: skipped. | How do you feel about…? | asking for help
            [I don't know]        → Thank you. asking for help: I don't know. | Here is your board.
            [This is right]       → You have done one topic.
            [Go on]               → All done.
            """);
    }

    [Fact]
    public async Task Offers_the_topics_that_staff_chose_and_no_other()
    {
        using var survey = await StaffSurvey.MakeAsync(product.Product, "Two topics", "child/people", "child/me");
        var chat = await survey.OpenAsync();

        await chat.PassesHelloAsync();

        Assert.Equal(["people", "me", "That's all"], chat.InFocus.Choices.Take(3));
    }

    [Fact]
    public async Task With_one_topic_there_is_nothing_to_choose_and_going_back_leads_past_it_too()
    {
        using var survey = await StaffSurvey.MakeAsync(product.Product, "One topic", "parent/progress");
        var chat = await survey.OpenAsync();

        await PlaysAsync(chat, """
            [OK] ×3    → Let us talk about: progress
            [Start]    → How is … going? | reading and writing
            [Go back]  → Let us talk about: progress
            [Go back]  → You may tell me that you or your child is not safe.
            [OK]       → Let us talk about: progress
            [Start]    → How is … going? | reading and writing
            """);

        Assert.DoesNotContain(chat.Cards, card => card.Heading == "What would you like to talk about?");
    }

    [Theory]
    [InlineData("Choose one or two pictures. Tap one again to take it away.", "child/people", "child/me")]
    [InlineData("Choose one, two or three pictures. Tap one again to take it away.", "child/people", "child/me", "child/my-learning")]
    [InlineData("Choose one or two. Tap one again to take it away.", "parent/progress", "parent/at-home")]
    public async Task Says_how_many_topics_may_be_chosen_of_those_there_are(string says, params string[] topics)
    {
        using var survey = await StaffSurvey.MakeAsync(product.Product, "How many", topics);
        var chat = await survey.OpenAsync();

        await chat.PassesHelloAsync();

        Assert.Equal(says, chat.InFocus.Texts[1]);
    }

    [Fact]
    public async Task Counts_each_answer_once_as_it_was_last_said_and_hides_small_groups()
    {
        using var survey = await StaffSurvey.MakeAsync(product.Product, "Form class", "child/people");

        foreach (var word in (string[])["happy about it", "happy about it", "happy about it", "happy about it", "happy about it", "in the middle"]) { await AnswersAsync(survey, word); }

        var changed = await AnswersAsync(survey, "not happy about it");
        await changed.TapsAsync(changed.Cards.Last(card => card.Word == "playing with others"), "happy about it");
        Assert.DoesNotContain("Download the counts", await survey.Senco.ReadAsync(survey.Page), StringComparison.Ordinal);
        Assert.Equal("", await survey.Senco.ReadAsync(survey.Page + "?handler=Csv"));

        var page = await survey.EndAsync();
        var csv = await survey.Senco.ReadRawAsync(survey.Page + "?handler=Csv");

        Assert.Contains("7 people answered.", page, StringComparison.Ordinal);
        Assert.Contains("\"people\",\"playing with others\",\"happy about it\",hidden", csv, StringComparison.Ordinal);
        Assert.Contains("\"people\",\"playing with others\",\"in the middle\",hidden", csv, StringComparison.Ordinal);
        Assert.Contains("\"people\",\"playing with others\",\"not happy about it\",0", csv, StringComparison.Ordinal);
        Assert.Contains("\"people\",\"my teacher\",\"not asked yet\",7", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_a_group_of_five_and_nothing_of_four_people()
    {
        using var five = await StaffSurvey.MakeAsync(product.Product, "Five", "child/people");
        using var four = await StaffSurvey.MakeAsync(product.Product, "Four", "child/people");

        for (var person = 0; person < 4; person++)
        {
            await AnswersAsync(five, "in the middle");
            await AnswersAsync(four, "in the middle");
        }

        await AnswersAsync(five, "in the middle");
        await five.EndAsync();

        Assert.Contains("\"in the middle\",5", await five.Senco.ReadRawAsync(five.Page + "?handler=Csv"), StringComparison.Ordinal);
        Assert.Contains("Fewer than 5 people answered", await four.EndAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("in the middle", await four.Senco.ReadRawAsync(four.Page + "?handler=Csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tap_that_is_delivered_twice_is_counted_once()
    {
        using var survey = await StaffSurvey.MakeAsync(product.Product, "Twice", "child/people");

        for (var person = 0; person < 5; person++)
        {
            var chat = await AtTheFirstAsync(survey);
            var tap = new { type = "message", value = chat.InFocus.DataOf("happy about it"), channelData = new { clientActivityID = Guid.NewGuid().ToString() } };

            await chat.SendsAsync(tap);
            await chat.SendsAsync(tap);
        }

        await survey.EndAsync();

        Assert.Contains("\"happy about it\",5", await survey.Senco.ReadRawAsync(survey.Page + "?handler=Csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Own_words_are_kept_nowhere()
    {
        using var survey = await StaffSurvey.MakeAsync(product.Product, "No words", "child/people");
        var chat = await AtTheFirstAsync(survey);

        await chat.SaysAsync("The big boys take the ball and I watch.");

        Assert.Equal("I do not keep words here. Please choose a picture. | How do you feel about…? | playing with others", chat.InFocus.Line);
        Assert.DoesNotContain(await LoggedAsync(chat), said => said.Contains("big boys", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Harm_is_told_on_and_the_alert_says_that_nobody_knows_who_told()
    {
        using var survey = await StaffSurvey.MakeAsync(product.Product, "Harm", "child/people");
        using var lead = await StaffSide.SignInAsync(product.Product, "demo-lead");
        var chat = await AtTheFirstAsync(survey);

        await chat.SaysAsync("my step dad hits me with a spoon");

        Assert.Equal("Thank you for telling me.", chat.InFocus.Heading);
        Assert.Contains("I do not know your name.", chat.InFocus.Json, StringComparison.Ordinal);
        var alerts = await lead.ReadAsync("/staff/alerts");
        Assert.Contains("my step dad hits me with a spoon", alerts, StringComparison.Ordinal);
        Assert.Contains("Somebody who had not said who they are", alerts, StringComparison.Ordinal);
        Assert.Equal("The speaker is unknown: this came from the survey Harm, which can be answered until 31 December 2099.", AlertsShown.Unknown(alerts, "spoon"));

        await chat.SaysAsync("I am Sam in class four");
        Assert.Contains("I am Sam in class four", await lead.ReadAsync("/staff/alerts"), StringComparison.Ordinal);
        Assert.DoesNotContain(await LoggedAsync(chat), said => said.Contains("spoon", StringComparison.Ordinal) || said.Contains("Sam", StringComparison.Ordinal));

        await survey.EndAsync();
        Assert.StartsWith("The speaker is unknown: this came from the survey Harm, which ended on ", AlertsShown.Unknown(await lead.ReadAsync("/staff/alerts"), "spoon"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browser_that_opens_the_link_again_goes_on_where_it_was_and_another_begins_its_own()
    {
        using var survey = await StaffSurvey.MakeAsync(product.Product, "Again", "child/people");
        using var first = await product.Product.Http.GetAsync("/i/" + survey.Code);
        var cookie = first.Headers.GetValues("Set-Cookie").First().Split(';')[0];

        using var again = await GetAsync("/i/" + survey.Code, cookie);
        using var other = await product.Product.Http.GetAsync("/i/" + survey.Code);

        Assert.Equal((HttpStatusCode.SeeOther, false), (again.StatusCode, again.Headers.Contains("Set-Cookie")));
        Assert.Equal(await ConversationAsync(cookie), await ConversationAsync(cookie));
        Assert.NotEqual(await ConversationAsync(cookie), await ConversationAsync(other.Headers.GetValues("Set-Cookie").First().Split(';')[0]));
    }

    [Fact]
    public async Task A_refresh_goes_on_at_the_same_card_and_another_device_begins_anew_which_hello_said()
    {
        using var survey = await StaffSurvey.MakeAsync(product.Product, "Refresh", "child/people");
        using var entered = await product.Product.Http.GetAsync("/i/" + survey.Code);
        var cookie = entered.Headers.GetValues("Set-Cookie").First().Split(';')[0];
        var chat = await product.Product.ListenAsync(await TokenAsync(cookie));
        await PlaysAsync(chat, """
            [OK]            → I do not know who you are.
            [Tell me more]  → Here is some more.
            """);
        Assert.Contains("On this screen you can stop and go on.", chat.InFocus.Texts);
        Assert.Contains("On a new screen, you start from hello.", chat.InFocus.Texts);
        await chat.TapsAsync("Go back");
        await chat.TapsAsync("Go back");
        await PlaysAsync(chat, ToTheFirst);
        await chat.TapsAsync("happy about it");

        var refreshed = await product.Product.ListenAsync(await TokenAsync(cookie));
        var elsewhere = await survey.OpenAsync();

        Assert.Equal("Thank you. playing with others: happy about it. | How do you feel about…? | my teacher", refreshed.InFocus.Line);
        Assert.Equal("Hello. Refresh", elsewhere.InFocus.Heading);
        await refreshed.TapsAsync("Stop");
        Assert.Contains("On a new screen, you start from hello.", refreshed.InFocus.Texts);
    }

    [Fact]
    public async Task Nobody_is_remembered_and_who_asks_for_it_is_told_why()
    {
        using var survey = await StaffSurvey.MakeAsync(product.Product, "Nobody", "child/people");
        var chat = await AtTheFirstAsync(survey);

        await chat.SendsAsync(new { type = "event", name = "page-settings", value = new { textSize = 200, readAloud = true } });
        await chat.TapsAsync("How I like to talk");

        Assert.Equal("I do not know who you are, so I remember nothing. | How do you feel about…? | playing with others", chat.InFocus.Line);
    }

    [Fact]
    public async Task When_it_has_ended_its_link_opens_nothing_and_its_conversations_are_erased()
    {
        using var survey = await StaffSurvey.MakeAsync(product.Product, "Ended", "child/people");
        var chat = await AnswersAsync(survey, "happy about it");

        await survey.EndAsync();

        using var opened = await product.Product.Http.GetAsync("/i/" + survey.Code);
        Assert.False(opened.Headers.Contains("Set-Cookie"));
        Assert.Empty(await LoggedAsync(chat));
        using var tapped = await chat.PostAsync(new { type = "message", value = chat.InFocus.DataOf("happy about it") });
        Assert.Contains(await LoggedAsync(chat), said => said.Contains("Do you have a link from school?", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Only_the_SENCO_makes_and_ends_one()
    {
        using var survey = await StaffSurvey.MakeAsync(product.Product, "Mine", "child/people");
        using var lead = await StaffSide.SignInAsync(product.Product, "demo-lead");

        Assert.DoesNotContain("Make the survey", await lead.ReadAsync("/staff/surveys"), StringComparison.Ordinal);
        await Assert.ThrowsAsync<HttpRequestException>(() => lead.PostAsync("/staff/school", survey.Page + "?handler=End", []));
        Assert.Contains("It can be answered until", await lead.ReadAsync(survey.Page), StringComparison.Ordinal);
    }

    private static async Task<ScriptedChat> AtTheFirstAsync(StaffSurvey survey)
    {
        var chat = await survey.OpenAsync();

        await PlaysAsync(chat, ToTheFirst);

        return chat;
    }

    private static async Task<ScriptedChat> AnswersAsync(StaffSurvey survey, string word)
    {
        var chat = await AtTheFirstAsync(survey);

        await chat.TapsAsync(word);

        return chat;
    }

    private async Task<IReadOnlyList<string>> LoggedAsync(ScriptedChat chat)
    {
        var logged = await product.Product.Services.GetRequiredService<IConversationLog>().AfterAsync(chat.Conversation, 0, default);

        return [.. logged.Select(activity => System.Text.Encoding.UTF8.GetString(activity.Utf8.Span))];
    }

    private async Task<string> ConversationAsync(string cookie) => (await PassAsync(cookie)).GetProperty("conversationId").GetString()!;

    private async Task<string> TokenAsync(string cookie) => (await PassAsync(cookie)).GetProperty("token").GetString()!;

    private async Task<JsonElement> PassAsync(string cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/chat/token");

        request.Headers.Add("Cookie", cookie);

        using var response = await product.Product.Http.SendAsync(request);

        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    private async Task<HttpResponseMessage> GetAsync(string path, string cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);

        request.Headers.Add("Cookie", cookie);

        return await product.Product.Http.SendAsync(request);
    }
}
