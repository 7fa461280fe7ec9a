using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using ViewsBot.Conversation.Tests.Safety;
using ViewsBot.Dialogs.Languages;
using ViewsBot.Records.Audit;
using ViewsBot.Records.Languages;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests.Languages;

/// <summary>Where drafts are not offered, as in Production: a language is offered once the school has read its gravest sentences with a speaker, and read them again when they change.</summary>
public sealed partial class ReadWithASpeakerTests : IAsyncDisposable
{
    private const string Page = "/staff/school/languages/ur";

    private readonly SpokenCards _cards = new("ur") { OffersDrafts = false };
    private readonly Product _product;

    public ReadWithASpeakerTests() => _product = Product.Start(_cards);

    public async ValueTask DisposeAsync()
    {
        await _product.DisposeAsync();
        _cards.Dispose();
    }

    [Fact]
    public async Task A_draft_is_offered_to_nobody_until_it_was_read_and_then_to_everybody()
    {
        var chat = await _product.InviteAsync();
        using var senco = await StaffSide.SignInAsync(_product, "demo-senco");
        var before = (await senco.ReadAsync("/staff/school/languages"), await LanguagesOfSurveysAsync(senco));

        await ReadAsync(senco, "Mrs Bano", "2026-01-15");
        var after = (await senco.ReadAsync("/staff/school/languages"), await LanguagesOfSurveysAsync(senco));
        var next = await NextTime.InviteAsync(_product, chat, "ur");

        Assert.Contains("Not yet", before.Item1, StringComparison.Ordinal);
        Assert.DoesNotContain("Urdu", before.Item2, StringComparison.Ordinal);
        Assert.Contains("Mrs Bano, 15 January 2026", after.Item1, StringComparison.Ordinal);
        Assert.Contains("Urdu (اردو)", after.Item2, StringComparison.Ordinal);
        Assert.Contains("\"lang\":\"ur\"", next.Chat.InFocus.Json, StringComparison.Ordinal);
        Assert.Contains(await HappenedAsync(), entry => entry.Action == "speakers-reading-kept" && entry.Actor.StartsWith("staff:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_page_shows_each_sentence_beside_its_English()
    {
        await _product.InviteAsync();
        using var senco = await StaffSide.SignInAsync(_product, "demo-senco");

        var page = await senco.ReadAsync(Page);

        foreach (var text in (string[])["If you are in danger now, call 999.", "I need to tell someone", "{names} will see your answers.", "to a parent", "Not read yet"]) { Assert.Contains(text, page, StringComparison.Ordinal); }
        Assert.DoesNotContain("How do you feel about", page, StringComparison.Ordinal);
        Assert.Empty(await senco.ReadAsync("/staff/school/languages/en"));
        Assert.Empty(await senco.ReadAsync("/staff/school/languages/de"));
    }

    [Fact]
    public async Task A_sentence_that_changes_is_read_again_before_the_language_is_offered_again()
    {
        var chat = await _product.InviteAsync();
        using (var senco = await StaffSide.SignInAsync(_product, "demo-senco")) { await ReadAsync(senco, "Mrs Bano", "2026-01-15"); }
        var next = await NextTime.InviteAsync(_product, chat, "ur");

        Change("words/ur.json", "\"told/heading\": \"", "\"told/heading\": \"آپ کا ");
        await _product.RestartAsync();
        using var after = await StaffSide.SignInAsync(_product, "demo-senco");
        var again = await _product.EnterAsync(next.Code);
        await again.TapsAsync(again.InFocus.Choices[0]);

        Assert.Contains("1 changed since: read again", await after.ReadAsync("/staff/school/languages"), StringComparison.Ordinal);
        Assert.Contains("Changed: read again", await after.ReadAsync(Page), StringComparison.Ordinal);
        Assert.Contains("\"lang\":\"en\"", again.InFocus.Json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "2026-01-15", "Enter the name of whoever speaks the language.")]
    [InlineData("Mrs Bano", "2999-01-15", "today or before")]
    [InlineData("Mrs Bano", "", "today or before")]
    public async Task Who_and_when_are_both_named(string speaker, string day, string said)
    {
        await _product.InviteAsync();
        using var senco = await StaffSide.SignInAsync(_product, "demo-senco");

        Assert.Contains(said, await ReadAsync(senco, speaker, day), StringComparison.Ordinal);
        Assert.Single(_product.Services.GetRequiredService<OfferedLanguages>().At(default));
    }

    [Fact]
    public async Task Sentences_that_changed_while_the_page_was_open_were_not_read()
    {
        await _product.InviteAsync();
        using var senco = await StaffSide.SignInAsync(_product, "demo-senco");

        var answer = await senco.AnswerAsync(Page, Page, new() { ["Speaker"] = "Mrs Bano", ["On"] = "2026-01-15", ["Seen"] = "00000000" });

        Assert.Contains("Please read them again.", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_lead_may_say_so_too_and_a_teacher_may_not()
    {
        var chat = await _product.InviteAsync();
        using var lead = await StaffSide.SignInAsync(_product, "demo-lead");
        var school = (await _product.Services.GetRequiredService<IPupilRecords>().PupilAsync(new Viewer.Demo(), PupilId.Parse(chat.Invited.PupilId)!.Value, default))!.Pupil.School;
        var teacher = new Viewer.Staff(new StaffMember { Id = StaffId.New(TimeProvider.System), School = school, Name = "Mr Teal", Roles = StaffRoles.Teacher });
        var reading = new SpeakersReading { School = school, Language = "ur", Speaker = "Mrs Bano", On = new DateOnly(2026, 1, 15), Sentences = [] };

        Assert.Contains("I have read these with them", await lead.ReadAsync(Page), StringComparison.Ordinal);
        Assert.False(await _product.Services.GetRequiredService<ISpeakersReadingStore>().KeepAsync(teacher, reading, default));
        Assert.Contains(await HappenedAsync(), entry => entry.Action == "speakers-reading-refused");
    }

    private static async Task<string> ReadAsync(StaffSide staff, string speaker, string day) => await staff.AnswerAsync(
        Page, Page, new() { ["Speaker"] = speaker, ["On"] = day, ["Seen"] = Seen().Match(await staff.ReadRawAsync(Page)).Groups["seen"].Value });

    /// <summary>The languages that a survey, or a person, can be invited in.</summary>
    private static async Task<string> LanguagesOfSurveysAsync(StaffSide senco) => await senco.ReadAsync("/staff/surveys");

    private async Task<IReadOnlyList<AuditEvent>> HappenedAsync() =>
        await _product.Services.GetRequiredService<IAuditStore>().AboutAsync("language:ur", default);

    private void Change(string name, string what, string by)
    {
        var path = Path.Combine(_cards.Folder, name);

        File.WriteAllText(path, File.ReadAllText(path).Replace(what, by, StringComparison.Ordinal));
    }

    [GeneratedRegex("""name="Seen" value="(?<seen>[0-9a-f]+)""")]
    private static partial Regex Seen();
}
