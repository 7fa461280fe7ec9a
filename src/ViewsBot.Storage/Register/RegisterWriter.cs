using ViewsBot.Records.People;
using ViewsBot.Records.Register;
using ViewsBot.Storage.Audit;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;
using ViewsBot.Storage.People;
using ViewsBot.Storage.Rows;

namespace ViewsBot.Storage.Register;

/// <summary>Writes what a school's file says, inside one transaction, with an audit event for each pupil and each parent who is new or changed.</summary>
internal sealed class RegisterWriter(Sealer sealer, Trail trail, TimeProvider clock)
{
    private const string PupilSql = "UPDATE pupil SET name = ?, born_on = ? WHERE id = ?";

    private const string SpeakerSql = "UPDATE speaker SET name = ? WHERE id = ?";

    private const string DetailsSql = """
        UPDATE pupil_details SET year_group = ?, class = ?, upn = ?, schools_id = ?, sen_status = ?, areas_of_need = ?, home_language = ?, ethnicity = ?,
        pupil_premium = ?, key_people = ? WHERE pupil_id = ?
        """;

    private const string ContactSql = "UPDATE contact SET language = ?, way = ?, email = ?, telephone = ? WHERE speaker_id = ?";

    /// <summary>Adds a pupil with themselves as their first speaker.</summary>
    public void Add(IChanges changes, string actor, RegisterImport import, PupilEntry entry)
    {
        var pupil = new Pupil { Id = PupilId.New(clock), School = import.School, Name = entry.Name, BornOn = entry.BornOn, IsFictional = import.IsFictional };

        changes.Add(PupilRow.Of(pupil, sealer));
        changes.Add(SpeakerRow.Of(new Speaker { Id = SpeakerId.New(clock), Pupil = pupil.Id, Audience = SpeaksAs.Of(pupil, clock), Name = entry.CalledBy }, sealer));
        changes.Add(PupilDetailsRow.Of(pupil.Id, entry.Said, sealer));
        changes.Add(trail.Now(actor, "pupil-added", $"pupil:{pupil.Id}"));

        foreach (var parent in entry.Parents) { Add(changes, actor, pupil.Id, parent); }
    }

    /// <summary>Changes what a row says otherwise, and nothing else.</summary>
    public void Change(IChanges changes, string actor, ChangedPupil changed)
    {
        var (kept, entry) = (changed.Kept, changed.Entry);
        var pupil = kept.Pupil with { Name = entry.Name, BornOn = entry.BornOn ?? kept.Pupil.BornOn };
        var row = PupilRow.Of(pupil, sealer);

        changes.Run(PupilSql, row.Name, row.BornOn, row.Id);

        if (kept.Themselves is { } speaker) { changes.Run(SpeakerSql, sealer.Seal(Purpose.Name, entry.CalledBy), speaker.Id.ToString()); }

        Keep(changes, PupilDetailsRow.Of(pupil.Id, kept.Details.With(entry.Said), sealer));
        changes.Add(trail.Now(actor, "pupil-changed", $"pupil:{pupil.Id}"));

        foreach (var said in entry.Parents) { Keep(changes, actor, kept, said); }
    }

    private void Keep(IChanges changes, string actor, PupilOnRegister kept, ParentEntry said)
    {
        if (kept.Parents.FirstOrDefault(parent => said.Is(parent.Speaker)) is not { } found) { Add(changes, actor, kept.Pupil.Id, said); return; }

        if (found.Contact.With(said.Said) is var contact && contact == found.Contact) { return; }

        Keep(changes, ContactRow.Of(found.Speaker.Id, contact, sealer));
        changes.Add(trail.Now(actor, "contact-changed", $"speaker:{found.Speaker.Id}"));
    }

    private void Add(IChanges changes, string actor, PupilId pupil, ParentEntry said)
    {
        var speaker = new Speaker { Id = SpeakerId.New(clock), Pupil = pupil, Audience = Audience.Parent, Name = said.Name };

        changes.Add(SpeakerRow.Of(speaker, sealer));
        Keep(changes, ContactRow.Of(speaker.Id, said.Said, sealer));
        changes.Add(trail.Now(actor, "parent-added", $"speaker:{speaker.Id}"));
    }

    private static void Keep(IChanges changes, PupilDetailsRow row)
    {
        if (changes.Add(row)) { return; }

        changes.Run(
            DetailsSql, row.YearGroup, row.Class, row.Upn, row.SchoolsId, row.SenStatus, row.AreasOfNeed, row.HomeLanguage, row.Ethnicity,
            row.PupilPremium, row.KeyPeople, row.PupilId);
    }

    private static void Keep(IChanges changes, ContactRow row)
    {
        if (!changes.Add(row)) { changes.Run(ContactSql, row.Language, row.Way, row.Email, row.Telephone, row.SpeakerId); }
    }
}
