namespace ViewsBot.Records.Register;

/// <summary>What of a kept pupil a row changes.</summary>
internal static class Changes
{
    /// <summary>Every field that would not be as it is.</summary>
    public static IReadOnlyList<RegisterField> Of(PupilOnRegister kept, PupilEntry entry) =>
        [.. OfPerson(kept, entry), .. OfDetails(kept.Details, kept.Details.With(entry.Said)), .. OfFamily(kept, entry)];

    private static IEnumerable<RegisterField> OfPerson(PupilOnRegister kept, PupilEntry entry)
    {
        if (kept.Pupil.Name != entry.Name) { yield return RegisterField.Name; }

        if (kept.Themselves is { } speaker && speaker.Name != entry.CalledBy) { yield return RegisterField.CalledBy; }

        if (entry.BornOn is { } born && born != kept.Pupil.BornOn) { yield return RegisterField.BornOn; }
    }

    private static IEnumerable<RegisterField> OfDetails(PupilDetails before, PupilDetails after)
    {
        if (before.Year != after.Year) { yield return RegisterField.Year; }

        if (before.Class != after.Class) { yield return RegisterField.Class; }

        if (before.Upn != after.Upn) { yield return RegisterField.Upn; }

        if (before.SchoolsId != after.SchoolsId) { yield return RegisterField.SchoolsId; }

        if (before.Sen != after.Sen) { yield return RegisterField.Sen; }

        if (before.Needs != after.Needs) { yield return RegisterField.Needs; }

        if (before.HomeLanguage != after.HomeLanguage) { yield return RegisterField.HomeLanguage; }

        if (before.Ethnicity != after.Ethnicity) { yield return RegisterField.Ethnicity; }

        if (before.PupilPremium != after.PupilPremium) { yield return RegisterField.PupilPremium; }

        if (!before.KeyPeople.SequenceEqual(after.KeyPeople)) { yield return RegisterField.KeyPeople; }
    }

    private static IEnumerable<RegisterField> OfFamily(PupilOnRegister kept, PupilEntry entry) =>
        entry.Parents.Any(said => kept.Parents.FirstOrDefault(parent => said.Is(parent.Speaker)) is not { } parent || parent.Contact != parent.Contact.With(said.Said))
            ? [RegisterField.Parents]
            : [];
}
