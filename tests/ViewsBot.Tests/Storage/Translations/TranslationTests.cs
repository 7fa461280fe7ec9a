using System.Text;
using ViewsBot.Records.Audit;
using ViewsBot.Records.Consent;
using ViewsBot.Records.Outside;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Translations;
using ViewsBot.Records.Views;
using ViewsBot.Tests.Storage.Consent;

namespace ViewsBot.Tests.Storage.Translations;

/// <summary>What is kept of translating own words, and for whom: on a real database.</summary>
public sealed class TranslationTests
{
    private const string InEnglish = "My dog sleeps on the sofa";

    [Fact]
    public async Task A_translation_stands_beside_the_words_for_staff_and_is_nothing_to_whoever_said_them()
    {
        await using var installation = await Installation.StartedAsync();
        var (invited, words) = await SaysAsync(installation);
        var teacher = await Staff.AtAsync(installation, invited, StaffRoles.Teacher);

        Assert.True(await KeepAsync(installation, teacher, words, TranslationStatus.Machine, InEnglish));

        var seen = await SessionAsync(installation, teacher, invited);
        Assert.Equal(InEnglish, seen.Translations[words].Now!.Text);
        Assert.Equal(Said.Sentence, Assert.Single(seen.Words).Text);
        var own = await SessionAsync(installation, new Viewer.Invited(invited.Session.Id, invited.Session.Speaker.Id), invited);
        Assert.Single(own.Words);
        Assert.Empty(own.Translations);
        Assert.Empty((await SessionAsync(installation, new Viewer.Demo(), invited)).Translations);
    }

    [Fact]
    public async Task A_person_replaces_a_machine_s_and_is_named_and_what_stood_before_stays_beneath()
    {
        await using var installation = await Installation.StartedAsync();
        var (invited, words) = await SaysAsync(installation);
        var teacher = await Staff.AtAsync(installation, invited, StaffRoles.Teacher);
        await KeepAsync(installation, teacher, words, TranslationStatus.Machine, "My dog is a biscuit");
        installation.Clock.Advance(TimeSpan.FromMinutes(5));

        Assert.True(await KeepAsync(installation, teacher, words, TranslationStatus.ByPerson, InEnglish, "Mrs Nowak"));

        var kept = (await Store(installation).WordsAsync(teacher, words, default))!.Translations;
        Assert.Equal((TranslationStatus.ByPerson, InEnglish, "Mrs Nowak", installation.Clock.GetUtcNow()), (kept.Now!.Status, kept.Now.Text, kept.Now.By, kept.Now.At));
        Assert.Equal("My dog is a biscuit", Assert.Single(kept.Earlier).Text);
    }

    [Fact]
    public async Task A_machine_never_writes_over_a_person_and_the_same_form_sent_twice_is_kept_once()
    {
        await using var installation = await Installation.StartedAsync();
        var (invited, words) = await SaysAsync(installation);
        var teacher = await Staff.AtAsync(installation, invited, StaffRoles.Teacher);
        Assert.True(await KeepAsync(installation, teacher, words, TranslationStatus.ByPerson, InEnglish, "Mrs Nowak"));

        Assert.False(await KeepAsync(installation, teacher, words, TranslationStatus.Machine, "My dog is a biscuit"));
        Assert.False(await KeepAsync(installation, teacher, words, TranslationStatus.Failed, null));
        Assert.False(await KeepAsync(installation, teacher, words, TranslationStatus.ByPerson, InEnglish, "Mrs Nowak"));

        Assert.Equal(InEnglish, Assert.Single((await Store(installation).WordsAsync(teacher, words, default))!.Translations.All).Text);
    }

    [Fact]
    public async Task A_machine_that_gave_none_leaves_the_words_not_translated_and_a_later_try_counts()
    {
        await using var installation = await Installation.StartedAsync();
        var (invited, words) = await SaysAsync(installation);
        var teacher = await Staff.AtAsync(installation, invited, StaffRoles.Teacher);

        await KeepAsync(installation, teacher, words, TranslationStatus.Failed, null);

        var after = (await Store(installation).WordsAsync(teacher, words, default))!.Translations;
        Assert.Null(after.Now);
        Assert.Equal(installation.Clock.GetUtcNow(), after.FailedAt);
        await KeepAsync(installation, teacher, words, TranslationStatus.Machine, InEnglish);
        after = (await Store(installation).WordsAsync(teacher, words, default))!.Translations;
        Assert.Equal((InEnglish, (DateTimeOffset?)null, 0), (after.Now!.Text, after.FailedAt, after.Earlier.Count));
    }

    [Fact]
    public async Task Whoever_may_not_see_the_words_is_given_and_can_keep_no_translation_of_them_whatever_was_chosen_meanwhile()
    {
        await using var installation = await Installation.StartedAsync();
        var owner = await installation.InviteAsync(Audience.YoungPerson, DateOnly.FromDateTime(installation.Clock.GetUtcNow().UtcDateTime).AddYears(-18));
        var onlookers = await Onlookers.OfAsync(installation, owner);
        var words = await SaysAsync(installation, owner);
        var (speaker, senco, teacher) = ((Viewer.Invited)onlookers["the speaker"], onlookers["senco"], onlookers["teacher"]);
        Assert.Null(await Store(installation).WordsAsync(senco, words, default));
        await ShareAsync(installation, speaker, SharedWith.MeetingStaff);
        Assert.True(await KeepAsync(installation, senco, words, TranslationStatus.Machine, InEnglish));

        Assert.Null(await Store(installation).WordsAsync(teacher, words, default));
        Assert.Null(await Store(installation).WordsAsync(speaker, words, default));
        Assert.False(await KeepAsync(installation, teacher, words, TranslationStatus.ByPerson, "x"));
        Assert.False(await KeepAsync(installation, speaker, words, TranslationStatus.ByPerson, "x"));

        await ShareAsync(installation, speaker, SharedWith.Nobody);
        Assert.Null(await Store(installation).WordsAsync(senco, words, default));
        Assert.Empty((await SessionAsync(installation, senco, owner)).Translations);
        Assert.False(await KeepAsync(installation, senco, words, TranslationStatus.ByPerson, "x"));
    }

    [Fact]
    public async Task Each_reading_and_each_change_leaves_an_audit_event()
    {
        await using var installation = await Installation.StartedAsync();
        var (invited, words) = await SaysAsync(installation);
        var teacher = await Staff.AtAsync(installation, invited, StaffRoles.Teacher);
        var child = new Viewer.Invited(invited.Session.Id, invited.Session.Speaker.Id);

        await Store(installation).WordsAsync(teacher, words, default);
        await Store(installation).WordsAsync(child, words, default);
        await Store(installation).SendingAsync(teacher, [words], default);
        await KeepAsync(installation, teacher, words, TranslationStatus.Failed, null);
        await KeepAsync(installation, teacher, words, TranslationStatus.Machine, "x");
        await KeepAsync(installation, teacher, words, TranslationStatus.ByPerson, InEnglish);
        await KeepAsync(installation, child, words, TranslationStatus.ByPerson, "mine");

        var trail = await installation.Get<IAuditStore>().AboutAsync($"words:{words}", default);
        Assert.Equal(
            [
                (teacher.Actor, "words-opened"), (child.Actor, "words-refused"), (teacher.Actor, "words-sent-to-translator"), (teacher.Actor, "translation-failed"),
                (teacher.Actor, "translation-made"), (teacher.Actor, "translation-replaced"), (child.Actor, "translation-refused"),
            ],
            trail.Where(entry => entry.Action != "words-kept").Select(entry => (entry.Actor, entry.Action)));
    }

    [Fact]
    public async Task Neither_what_a_translation_says_nor_who_made_it_stands_readable_in_any_file()
    {
        await using var installation = await Installation.StartedAsync();
        var (invited, words) = await SaysAsync(installation);
        var teacher = await Staff.AtAsync(installation, invited, StaffRoles.Teacher);

        await KeepAsync(installation, teacher, words, TranslationStatus.ByPerson, InEnglish, "Mrs Nowakowska");

        foreach (var file in Directory.EnumerateFiles(installation.Data, "*", SearchOption.AllDirectories))
        {
            var bytes = await File.ReadAllBytesAsync(file);
            Assert.All(["Nowakowska", InEnglish], secret => Assert.Equal(-1, bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(secret))));
        }
    }

    [Fact]
    public async Task A_service_outside_is_off_until_senco_or_lead_turn_it_on_and_a_teacher_cannot()
    {
        await using var installation = await Installation.StartedAsync();
        var (invited, _) = await SaysAsync(installation);
        var services = installation.Get<IOutsideServices>();
        var school = invited.Session.School;
        Assert.Null(services.LastOf(school, OutsideService.Translation));

        Assert.False(await services.ChooseAsync(Staff.At(school, StaffRoles.Teacher, installation.Clock), Choice(true), default));
        Assert.False(await services.ChooseAsync(Staff.At(SchoolId.New(installation.Clock), StaffRoles.Senco, installation.Clock), Choice(true), default));
        Assert.Null(services.LastOf(school, OutsideService.Translation));
        Assert.True(await services.ChooseAsync(Staff.At(school, StaffRoles.Senco, installation.Clock), Choice(true), default));
        Assert.Equal(Choice(true), services.LastOf(school, OutsideService.Translation));
        Assert.True(await services.ChooseAsync(Staff.At(school, StaffRoles.SafeguardingLead, installation.Clock), Choice(false), default));
        Assert.False(services.LastOf(school, OutsideService.Translation)!.IsOn);

        OutsideChoice Choice(bool isOn) => new() { School = school, Service = OutsideService.Translation, IsOn = isOn, By = "Mrs Okafor", At = installation.Clock.GetUtcNow() };
    }

    private static ITranslationStore Store(Installation installation) => installation.Get<ITranslationStore>();

    private static Task<bool> KeepAsync(Installation installation, Viewer viewer, OwnWordsId words, TranslationStatus status, string? text, string by = "an engine") =>
        Store(installation).KeepAsync(viewer, new Translation { Words = words, Status = status, Text = text, By = by, From = "pl", KeptBy = viewer.Actor, At = installation.Clock.GetUtcNow() }, default);

    private static Task ShareAsync(Installation installation, Viewer.Invited speaker, SharedWith with) =>
        installation.Get<ISharingStore>().ChooseAsync(speaker, [(ViewKey.Everything, with)], "en", default);

    private static async Task<SessionOnFile> SessionAsync(Installation installation, Viewer viewer, Invited invited) =>
        (await installation.Get<IPupilRecords>().SessionAsync(viewer, invited.Session.Id, default))!;

    private static async Task<(Invited Invited, OwnWordsId Words)> SaysAsync(Installation installation)
    {
        var invited = await installation.InviteAsync();

        return (invited, await SaysAsync(installation, invited));
    }

    private static async Task<OwnWordsId> SaysAsync(Installation installation, Invited invited)
    {
        var words = Said.Words(invited, installation.Clock);
        await using var turn = await installation.TurnAsync(invited);
        turn.Keep(words);
        await turn.CommitAsync(default);

        return words.Id;
    }
}
