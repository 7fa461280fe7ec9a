using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using ViewsBot.Conversation.Tests.Safety;
using ViewsBot.Conversation.Tests.WhoSees;
using ViewsBot.FakeChannel.Translator;
using ViewsBot.Records.Audit;
using ViewsBot.Records.Consent;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.Turns;
using ViewsBot.Records.Views;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests.Translations;

/// <summary>Own words in a family's language, as staff read them: over the real pages, with a translator that speaks the real protocol.</summary>
public sealed partial class TranslationForStaffTests(TranslatedSchool school) : IClassFixture<TranslatedSchool>
{
    private const string Polish = "Mam w domu szarego kota i dwa psy";
    private const string English = "I have a grey cat and two dogs at home";

    [Fact]
    public async Task One_press_translates_what_is_not_in_English_beneath_the_words_and_marks_it_as_a_machine_s()
    {
        school.Translator.Teach(Polish, "pl", English);
        var chat = await SaidAsync("pl", Polish);
        var before = await school.Senco.ReadAsync(CycleOf(chat));
        Assert.Contains("Not translated", before, StringComparison.Ordinal);
        Assert.DoesNotContain(Polish, school.Translator.Texts);

        var after = await school.TranslateAllAsync(school.Senco, chat.Invited.CycleId);

        Assert.Contains("1 translated by a machine. Nobody has checked it.", after, StringComparison.Ordinal);
        Assert.True(after.IndexOf(Polish, StringComparison.Ordinal) < after.IndexOf(English, StringComparison.Ordinal), "The words come first.");
        Assert.Matches(@"Machine translation by Azure AI Translator from Polish \(Polski\), \d", after);
        Assert.DoesNotContain("Not translated", after, StringComparison.Ordinal);
        Assert.Contains(English, await school.Senco.ReadAsync($"{CycleOf(chat)}/replies"), StringComparison.Ordinal);
        Assert.Equal(Polish, Assert.Single((await chat.RecordAsync()).Words).Text);
        Assert.DoesNotContain(English, string.Concat((await chat.OpenAgainAsync()).Activities), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_s_translation_takes_the_place_of_a_machine_s_and_the_page_says_who_made_it_and_what_stood_before()
    {
        var chat = await SaidAsync("pl", "Moja babcia piecze dobry chleb");
        await school.TranslateAllAsync(school.Senco, chat.Invited.CycleId);
        var page = TranslationOf(await school.Senco.ReadAsync(CycleOf(chat)));
        Assert.Contains("value=\"Mrs Okafor\"", await school.Senco.ReadAsync(page), StringComparison.Ordinal);
        Assert.Contains("Enter what the words say in English.", await school.Senco.AnswerAsync(page, page, new() { ["By"] = "Mrs Nowak" }), StringComparison.Ordinal);

        var after = await school.Senco.AnswerAsync(page, page, new() { ["Text"] = "My gran bakes good bread", ["By"] = "Mrs Nowak" });

        Assert.Contains("My gran bakes good bread", after, StringComparison.Ordinal);
        Assert.Matches(@"Translated by Mrs Nowak, \d", after);
        Assert.DoesNotContain("(pl) Moja babcia", after, StringComparison.Ordinal);
        Assert.Contains("(pl) Moja babcia", await school.Senco.ReadAsync(page), StringComparison.Ordinal);
        var trail = await school.Product.Services.GetRequiredService<IAuditStore>().AboutAsync($"words:{page.Split('/')[^1]}", default);
        Assert.Subset(trail.Select(entry => entry.Action).ToHashSet(), new HashSet<string> { "words-sent-to-translator", "translation-made", "translation-replaced" });
    }

    [Fact]
    public async Task Words_in_English_are_not_offered_and_those_that_only_look_so_can_be_sent_by_themselves()
    {
        school.Translator.Teach("Lubie moja pania", "pl", "I like my teacher");
        var chat = await SaidAsync("en", "the gate is loud", "Lubie moja pania");
        var cycle = await school.Senco.ReadAsync(CycleOf(chat));
        Assert.DoesNotContain("not in English.", cycle, StringComparison.Ordinal);
        var pages = Pages().Matches(cycle).Select(match => match.Value).Distinct().ToList();

        var asked = await school.Senco.AnswerAsync(pages[1], $"{pages[1]}?handler=Ask", []);

        Assert.Contains("I like my teacher", asked, StringComparison.Ordinal);
        Assert.DoesNotContain("the gate is loud", school.Translator.Texts);
    }

    [Fact]
    public async Task A_service_that_fails_changes_nothing_but_that_it_is_not_translated_and_the_next_press_may_succeed()
    {
        var chat = await SaidAsync("pl", "Zupa jest tu zawsze zimna");
        school.Translator.Next(Fault.Refused);

        var failed = await school.TranslateAllAsync(school.Senco, chat.Invited.CycleId);

        Assert.Contains("1 not translated: the service gave no answer.", failed, StringComparison.Ordinal);
        Assert.Contains("The service gave no translation on", failed, StringComparison.Ordinal);
        Assert.Contains("(pl) Zupa", await school.TranslateAllAsync(school.Senco, chat.Invited.CycleId), StringComparison.Ordinal);
        Assert.DoesNotContain("Zupa", school.Product.Logged.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_word_of_an_alert_ever_reaches_the_service_whoever_presses_and_whatever_they_press()
    {
        var chat = await school.Product.InviteAsync("child", "pl");
        await chat.SaysAsync("my uncle hits me behind the shed");
        await chat.SaysAsync("on mówi że to tajemnica");
        await chat.TapsAsync("Dalej");
        await chat.SaysAsync("Rysuję zielone smoki na kartce");
        Assert.Equal(2, (await chat.RecordAsync()).Alerts.Count);
        using var lead = await StaffSide.SignInAsync(school.Product, "demo-lead");

        Assert.Contains("Said along the way", await school.TranslateAllAsync(school.Senco, chat.Invited.CycleId), StringComparison.Ordinal);
        await school.TranslateAllAsync(lead, chat.Invited.CycleId);

        Assert.Contains("Rysuję zielone smoki na kartce", school.Translator.Texts);
        Assert.DoesNotContain(school.Translator.Texts, text => text.Contains("uncle", StringComparison.Ordinal) || text.Contains("tajemnica", StringComparison.Ordinal));
        var alerts = await lead.ReadAsync("/staff/alerts");
        Assert.Contains("uncle", alerts, StringComparison.Ordinal);
        Assert.DoesNotContain("handler=Translate", alerts, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_on_the_record_that_may_tell_of_harm_are_not_sent_either_and_staff_read_that_a_person_is_needed()
    {
        const string Harm = "my uncle hits me in the garden house";
        var chat = await SaidAsync("pl", "Lubię chodzić po lesie");
        await KeepAsync(chat, Harm);

        var after = await school.TranslateAllAsync(school.Senco, chat.Invited.CycleId);

        Assert.Contains("1 translated by a machine.", after, StringComparison.Ordinal);
        Assert.Contains("1 not sent: they may tell of harm", after, StringComparison.Ordinal);
        Assert.DoesNotContain(Harm, school.Translator.Texts);
    }

    [Fact]
    public async Task What_a_young_person_shares_with_nobody_on_the_staff_can_be_sent_by_nobody_and_a_translation_closes_with_the_words()
    {
        const string Words = "Wolę pisać na komputerze niż na papierze";
        var owner = await Owner.WhoSaidThingsAsync(school.Product);
        await KeepAsync(owner.Chat, Words);
        using var helper = await Colleague.SignInAsync(school.Product, owner, "Ms Near", Ties.Helper);

        await school.TranslateAllAsync(school.Senco, owner.Cycle);
        await school.TranslateAllAsync(helper, owner.Cycle);
        Assert.DoesNotContain(Words, school.Translator.Texts);

        await owner.Chat.PlayAsync("""
            "who sees this?"
            [Just my helper: Ms Near]
            """);
        await school.TranslateAllAsync(school.Senco, owner.Cycle);
        Assert.DoesNotContain(Words, school.Translator.Texts);
        Assert.Contains("(pl) " + Words, await school.TranslateAllAsync(helper, owner.Cycle), StringComparison.Ordinal);
        var page = TranslationOf(await helper.ReadAsync($"/staff/cycles/{owner.Cycle}"));
        Assert.Equal("", await school.Senco.ReadAsync(page));
        Assert.DoesNotContain("(pl)", await school.Senco.ReadAsync($"/staff/cycles/{owner.Cycle}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_sent_while_the_school_has_it_off_and_only_senco_and_lead_turn_it_on()
    {
        var chat = await SaidAsync("pl", "Chcę grać na bębnach");
        using var deputy = await StaffSide.SignInAsync(school.Product, "demo-deputy");
        await school.TurnAsync("off");

        try
        {
            await school.TranslateAllAsync(school.Senco, chat.Invited.CycleId);
            Assert.DoesNotContain("May own words be sent", await deputy.ReadAsync("/staff/school/outside"), StringComparison.Ordinal);
            await Assert.ThrowsAsync<HttpRequestException>(() => deputy.PostAsync("/staff/pupils", "/staff/school/outside", new() { ["Translate"] = "on" }));
            await school.TranslateAllAsync(deputy, chat.Invited.CycleId);

            Assert.DoesNotContain("Chcę grać na bębnach", school.Translator.Texts);
            Assert.Contains("No machine translates for this school.", await school.Senco.ReadAsync(CycleOf(chat)), StringComparison.Ordinal);
            Assert.Contains("Turned off by Mrs Okafor, ", await school.Senco.ReadAsync("/staff/school/outside"), StringComparison.Ordinal);
        }
        finally
        {
            await school.TurnAsync("on");
        }
    }

    private async Task<ScriptedChat> SaidAsync(string language, params string[] words)
    {
        var chat = await school.Product.InviteAsync("child", language);

        foreach (var one in words) { await KeepAsync(chat, one, language); }

        return chat;
    }

    /// <summary>Keeps own words as a turn of this conversation does, whatever the reader would have made of them.</summary>
    private async Task KeepAsync(ScriptedChat chat, string text, string language = "pl")
    {
        await using var turn = await school.Product.Services.GetRequiredService<ITurnRecords>().OpenAsync("directline", chat.Conversation, default);

        turn.Keep(new OwnWords
        {
            Id = OwnWordsId.New(TimeProvider.System),
            Prompt = "closing/proud",
            Text = text,
            Origin = new Origin { Session = turn.Session!.Id, Stage = Stage.Assess, Helper = Helper.Alone, Language = language, At = DateTimeOffset.UtcNow },
        });
        await turn.CommitAsync(default);
    }

    private static string CycleOf(ScriptedChat chat) => $"/staff/cycles/{chat.Invited.CycleId}";

    private static string TranslationOf(string page) => Pages().Match(page).Value;

    [GeneratedRegex("/staff/cycles/[0-9a-f]{32}/words/[0-9a-f]{32}")]
    private static partial Regex Pages();
}
