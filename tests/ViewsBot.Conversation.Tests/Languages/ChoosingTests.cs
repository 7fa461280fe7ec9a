using Microsoft.Extensions.DependencyInjection;
using ViewsBot.Conversation.Tests.Safety;
using ViewsBot.Conversation.Tests.Surveys;
using ViewsBot.Conversation.Tests.WhoSees;
using ViewsBot.Records.Invitations;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests.Languages;

/// <summary>The first card, where nobody has settled which language to talk in.</summary>
public sealed class ChoosingTests(FourLanguages four) : IClassFixture<FourLanguages>
{
    [Fact]
    public async Task Whoever_was_left_the_choice_chooses_first_by_the_languages_own_names_and_is_greeted_in_it()
    {
        var chat = await four.Product.EnterAsync(await four.InviteToChooseAsync());

        Assert.Equal("Which language shall we use?", chat.InFocus.Line);
        Assert.Equal(["English", "اردو", "Polski", "العربية"], chat.InFocus.Choices.Take(4));
        await Tables.PlaysAsync(chat, $"""
            [اردو]                            → {four.Say("ur", "opening/heading")}
            [{four.Say("ur", "choice/ok")}] ×3 → {four.Say("ur", "helper/heading")}
            """);
        Assert.Contains("\"lang\":\"ur\",\"rtl\":true", chat.InFocus.Json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"Polski\"", "pl")]
    [InlineData("\"polish\"", "pl")]
    [InlineData("\"العربية\"", "ar")]
    [InlineData("\"Urdu.\"", "ur")]
    [InlineData("[Skip]", "en")]
    public async Task A_language_can_be_typed_by_its_own_name_or_its_English_one(string said, string language) =>
        await Tables.PlaysAsync(await four.Product.EnterAsync(await four.InviteToChooseAsync()), $"{said} → {four.Say(language, "opening/heading")}");

    [Fact]
    public async Task Whatever_names_none_of_them_is_asked_again() => await Tables.PlaysAsync(await four.Product.EnterAsync(await four.InviteToChooseAsync()), """
        [Go back]                 → Which language shall we use?
        "I don't speak english"   → Which language shall we use?
        "change language"         → Which language shall we use?
        [Break]                   → Let us have a break.
        [Go on]                   → Which language shall we use?
        """);

    [Theory]
    [InlineData("ur-PK,en;q=0.5", "ur")]
    [InlineData("de,pl;q=0.8,en;q=0.9", "en")]
    [InlineData("de-DE,de;q=0.9,pl;q=0.8", "pl")]
    [InlineData("ar-SY", "ar")]
    [InlineData("de", "en")]
    [InlineData("*", "en")]
    public async Task The_language_of_the_device_is_only_suggested(string browser, string language)
    {
        var code = await four.InviteToChooseAsync();

        var pass = await four.PassAsync(code, browser);

        Assert.Equal(language, pass.GetProperty("language").GetString());
    }

    [Fact]
    public async Task The_suggestion_stands_first_and_the_card_is_written_in_it()
    {
        var code = await four.InviteToChooseAsync();
        var chat = new ScriptedChat(four.Product.Http, new Invited(code, four.Product.Http.BaseAddress!, four.Product.Http.BaseAddress!, "", "", ""), (await four.PassAsync(code, "pl")).GetProperty("token").GetString());

        await chat.BeginAsync("pl-PL");

        Assert.Equal(four.Say("pl", "language/heading"), chat.InFocus.Line);
        Assert.Equal(["Polski", "English", "اردو", "العربية"], chat.InFocus.Choices.Take(4));
    }

    [Fact]
    public async Task Whoever_was_invited_in_a_language_is_greeted_in_it_whatever_their_device_says()
    {
        var chat = await four.Product.InviteAsync(language: "ar");

        Assert.Equal(four.Say("ar", "opening/heading"), chat.InFocus.Line);
        Assert.Equal("ar", chat.Activities[^1].GetProperty("locale").GetString());
    }

    [Fact]
    public async Task What_somebody_chose_is_used_the_next_time_before_what_the_invitation_says()
    {
        var chat = await four.Product.EnterAsync(await four.InviteToChooseAsync());
        await chat.TapsAsync("Polski");
        var invited = chat.Invited with { PupilId = await PupilOfAsync(chat) };

        var next = await NextTime.InviteAsync(four.Product, new ScriptedChat(four.Product.Http, invited));

        Assert.Equal(four.Say("pl", "opening/heading"), next.Chat.InFocus.Line);
    }

    [Fact]
    public async Task Whoever_comes_back_by_their_link_goes_on_in_it()
    {
        var code = await four.InviteToChooseAsync();
        var chat = await four.Product.EnterAsync(code);
        await chat.TapsAsync("Polski");

        var pass = await four.PassAsync(code, "ur");
        var page = await Family.OwnPageAsync(four.Product, code, "/my-board");

        Assert.Equal("pl", pass.GetProperty("language").GetString());
        Assert.Contains("<html lang=\"pl\" dir=\"ltr\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_survey_it_can_be_left_open_too_and_is_remembered_by_the_conversation_alone()
    {
        using var survey = await StaffSurvey.MakeInAsync("choose", four.Product, "Coffee morning", "parent/working-together");

        var chat = await survey.OpenAsync();

        Assert.Equal("Which language shall we use?", chat.InFocus.Line);
        await chat.TapsAsync("Polski");
        Assert.StartsWith(four.Say("pl", "opening/heading"), chat.InFocus.Heading, StringComparison.Ordinal);
        await chat.TapsAsync("OK");
        Assert.Contains("\"lang\":\"pl\"", chat.InFocus.Json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Staff_leave_it_open_or_set_it_where_they_invite()
    {
        var chat = await four.Product.InviteAsync();
        using var senco = await StaffSide.SignInAsync(four.Product, "demo-senco");
        var page = await senco.ReadAsync("/staff/surveys");

        Assert.Contains("They choose when they begin", page, StringComparison.Ordinal);
        Assert.Contains("Urdu (اردو)", page, StringComparison.Ordinal);
        Assert.Contains("In English", await senco.ReadAsync($"/staff/cycles/{chat.Invited.CycleId}/invitations"), StringComparison.Ordinal);
    }

    private async Task<string> PupilOfAsync(ScriptedChat chat) =>
        ((Opened.To)await four.Product.Services.GetRequiredService<IInvitationStore>().OpenAsync(InvitationCode.Read(chat.Invited.Code)!.Value, default)).Session.Speaker.Pupil.ToString();
}
