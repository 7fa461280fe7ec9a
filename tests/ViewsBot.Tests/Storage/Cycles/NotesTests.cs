using System.Text;
using ViewsBot.Records.Attachments;
using ViewsBot.Records.Audit;
using ViewsBot.Records.Notes;
using ViewsBot.Records.People;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Reading;

namespace ViewsBot.Tests.Storage.Cycles;

/// <summary>What staff write in a cycle, and the reports they add: sealed, in versions, and for those who may.</summary>
public sealed class NotesTests
{
    private const string Sentence = "Needs a quiet corner after playtime";

    [Fact]
    public async Task A_note_and_a_report_are_sealed_where_they_are_kept()
    {
        await using var installation = await Installation.StartedAsync();
        var child = await installation.InviteAsync();
        var senco = await Staff.AtAsync(installation, child, StaffRoles.Senco);

        await installation.Get<ICycleNoteStore>().KeepAsync(senco, Note(installation, child, senco, NotePart.Needs), default);
        await installation.Get<IAttachmentStore>().KeepAsync(senco, Report(installation, child, senco), Encoding.UTF8.GetBytes(Sentence), default);
        await installation.StopAsync();

        Assert.All(Directory.GetFiles(installation.Data, "viewsbot.db*"), file => Assert.Equal(-1, File.ReadAllBytes(file).AsSpan().IndexOf("quiet corner"u8)));
    }

    [Fact]
    public async Task Of_two_who_change_a_note_the_second_is_told_and_every_version_stays()
    {
        await using var installation = await Installation.StartedAsync();
        var child = await installation.InviteAsync();
        var (senco, teacher) = (await Staff.AtAsync(installation, child, StaffRoles.Senco), await Staff.AtAsync(installation, child, StaffRoles.Teacher));
        var store = installation.Get<ICycleNoteStore>();
        var note = Note(installation, child, senco, NotePart.Strengths);
        await store.KeepAsync(senco, note, default);

        var first = await store.KeepAsync(teacher, note with { Version = 2, Words = "Likes to build", Written = note.Written with { By = teacher.Actor } }, default);
        var second = await store.KeepAsync(senco, note with { Version = 2, Words = "Likes to sing" }, default);

        Assert.Equal((PlanKept.Now, PlanKept.NotNewest), (first, second));
        var kept = Assert.Single((await store.InCycleAsync(senco, note.Cycle, default))!);
        Assert.Equal(("Likes to build", Sentence), (kept.Note.Words, Assert.Single(kept.Earlier).Words));
    }

    [Fact]
    public async Task A_teacher_writes_what_was_done_and_no_outcome_and_every_refusal_is_in_the_trail()
    {
        await using var installation = await Installation.StartedAsync();
        var child = await installation.InviteAsync();
        var teacher = await Staff.AtAsync(installation, child, StaffRoles.Teacher);
        var store = installation.Get<ICycleNoteStore>();
        var outcome = Note(installation, child, teacher, NotePart.Outcomes);

        Assert.Equal(PlanKept.Now, await store.KeepAsync(teacher, Note(installation, child, teacher, NotePart.Done), default));
        Assert.Equal(PlanKept.NotFound, await store.KeepAsync(teacher, outcome, default));

        Assert.Equal("note-refused", Assert.Single(await installation.Get<IAuditStore>().AboutAsync($"note:{outcome.Id}", default)).Action);
    }

    [Fact]
    public async Task A_safeguarding_lead_who_does_not_teach_reads_the_notes_and_no_report_and_writes_neither()
    {
        await using var installation = await Installation.StartedAsync();
        var child = await installation.InviteAsync();
        var lead = await Staff.AtAsync(installation, child, StaffRoles.SafeguardingLead);

        Assert.NotNull(await installation.Get<ICycleNoteStore>().InCycleAsync(lead, child.Session.Cycle.Id, default));
        Assert.Null(await installation.Get<IAttachmentStore>().InCycleAsync(lead, child.Session.Cycle.Id, default));
        Assert.Equal(PlanKept.NotFound, await installation.Get<ICycleNoteStore>().KeepAsync(lead, Note(installation, child, lead, NotePart.Needs), default));
        Assert.False(await installation.Get<IAttachmentStore>().KeepAsync(lead, Report(installation, child, lead), [1], default));
    }

    [Fact]
    public async Task Another_school_reads_and_keeps_nothing_of_it()
    {
        await using var installation = await Installation.StartedAsync();
        var child = await installation.InviteAsync();
        var senco = await Staff.AtAsync(installation, child, StaffRoles.Senco);
        var stranger = Staff.At(SchoolId.New(installation.Clock), StaffRoles.Senco | StaffRoles.Teacher, installation.Clock);
        var (notes, attachments) = (installation.Get<ICycleNoteStore>(), installation.Get<IAttachmentStore>());
        var report = Report(installation, child, senco);
        await attachments.KeepAsync(senco, report, [1, 2, 3], default);

        Assert.Null(await notes.InCycleAsync(stranger, report.Cycle, default));
        Assert.Null(await attachments.InCycleAsync(stranger, report.Cycle, default));
        Assert.Null(await attachments.OpenAsync(stranger, report.Id, default));
        Assert.False(await attachments.DeleteAsync(stranger, report.Id, default));
        Assert.Equal([1, 2, 3], (await attachments.OpenAsync(senco, report.Id, default))!.Value.Bytes);
    }

    [Fact]
    public async Task A_report_that_was_deleted_is_gone_and_the_trail_says_by_whom()
    {
        await using var installation = await Installation.StartedAsync();
        var child = await installation.InviteAsync();
        var senco = await Staff.AtAsync(installation, child, StaffRoles.Senco);
        var (store, report) = (installation.Get<IAttachmentStore>(), Report(installation, child, senco));
        await store.KeepAsync(senco, report, [1], default);

        Assert.True(await store.DeleteAsync(senco, report.Id, default));

        Assert.Null(await store.OpenAsync(senco, report.Id, default));
        Assert.Contains((senco.Actor, "attachment-deleted"), (await installation.Get<IAuditStore>().AboutAsync($"attachment:{report.Id}", default)).Select(one => (one.Actor, one.Action)));
    }

    private static CycleNote Note(Installation installation, Invited child, Viewer by, NotePart part) => new()
    {
        Id = CycleNoteId.New(installation.Clock),
        Cycle = child.Session.Cycle.Id,
        Part = part,
        On = new DateOnly(2026, 11, 2),
        Words = Sentence,
        Written = Written.Now(by, child.Session.Cycle, installation.Clock),
    };

    private static Attachment Report(Installation installation, Invited child, Viewer by) => new()
    {
        Id = AttachmentId.New(installation.Clock),
        Cycle = child.Session.Cycle.Id,
        Title = Sentence,
        Kind = AttachmentKind.Pdf,
        MediaType = "application/pdf",
        Bytes = 3,
        Written = Written.Now(by, child.Session.Cycle, installation.Clock),
    };
}
