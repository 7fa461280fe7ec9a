using ViewsBot.Records.People;

namespace ViewsBot.Records.Register;

/// <summary>Lays a school's file beside what is kept. A row is about the pupil who has its unique pupil number or the school's own; who was entered by hand and has neither yet is known by name and day of birth.</summary>
public sealed class Comparison
{
    private readonly IReadOnlyList<PupilOnRegister> _kept;
    private readonly Dictionary<Upn, PupilOnRegister> _byUpn;
    private readonly Dictionary<string, PupilOnRegister> _bySchoolsId;
    private readonly ILookup<(string, DateOnly?), PupilOnRegister> _byHand;

    private readonly Dictionary<Upn, int> _upns = [];
    private readonly Dictionary<string, int> _schoolsIds = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<PupilId, int> _pupils = [];
    private readonly List<PupilEntry> _new = [];
    private readonly List<ChangedPupil> _changed = [];
    private readonly List<Clash> _clashes = [];
    private int _unchanged;

    private Comparison(IReadOnlyList<PupilOnRegister> kept)
    {
        _kept = kept;
        _byUpn = kept.Where(pupil => pupil.Details.Upn is not null).ToDictionary(pupil => pupil.Details.Upn!.Value);
        _bySchoolsId = kept.Where(pupil => pupil.Details.SchoolsId is not null).ToDictionary(pupil => pupil.Details.SchoolsId!, StringComparer.OrdinalIgnoreCase);
        _byHand = kept.Where(pupil => pupil.Details is { Upn: null, SchoolsId: null } && pupil.Pupil.BornOn is not null).ToLookup(pupil => (pupil.Pupil.Name, pupil.Pupil.BornOn));
    }

    /// <summary>Compares.</summary>
    /// <param name="kept">Every pupil of the school.</param>
    /// <param name="entries">Every row of the file.</param>
    public static Compared Of(IReadOnlyList<PupilOnRegister> kept, IEnumerable<PupilEntry> entries)
    {
        var comparison = new Comparison(kept);

        foreach (var entry in entries) { comparison.Add(entry); }

        return comparison.ToCompared();
    }

    private void Add(PupilEntry entry)
    {
        if (ClashWithRow(entry) is { } clash) { _clashes.Add(clash); return; }

        var (found, kind) = Find(entry);

        if (kind is { } wrong) { _clashes.Add(new Clash(entry.Row, wrong)); return; }

        if (found is null) { _new.Add(entry); return; }

        if (!_pupils.TryAdd(found.Pupil.Id, entry.Row)) { _clashes.Add(new Clash(entry.Row, ClashKind.SamePupil, _pupils[found.Pupil.Id])); return; }

        if (Changes.Of(found, entry) is { Count: > 0 } what) { _changed.Add(new ChangedPupil(found, entry, what)); } else { _unchanged++; }
    }

    private Clash? ClashWithRow(PupilEntry entry)
    {
        if (entry.Said.Upn is { } upn && !_upns.TryAdd(upn, entry.Row)) { return new Clash(entry.Row, ClashKind.SameUpn, _upns[upn]); }

        return entry.Said.SchoolsId is { } id && !_schoolsIds.TryAdd(id, entry.Row) ? new Clash(entry.Row, ClashKind.SameSchoolsId, _schoolsIds[id]) : null;
    }

    /// <summary>A pupil keeps the unique pupil number for a lifetime, so a number of the school's own that was another's is a mistake of one of the two.</summary>
    private (PupilOnRegister? Found, ClashKind? Wrong) Find(PupilEntry entry)
    {
        var byUpn = entry.Said.Upn is { } upn ? _byUpn.GetValueOrDefault(upn) : null;
        var byId = entry.Said.SchoolsId is { } id ? _bySchoolsId.GetValueOrDefault(id) : null;

        if (byUpn is not null && byId is not null && byUpn != byId || byUpn is null && IsAnothers(byId, entry)) { return (null, ClashKind.TwoPupils); }

        return (byUpn ?? byId) is { } found ? (found, null) : FindByHand(entry);
    }

    /// <summary>A temporary number, which ends in a letter, gives way to the pupil's own.</summary>
    private static bool IsAnothers(PupilOnRegister? byId, PupilEntry entry) =>
        byId?.Details.Upn is { IsTemporary: false } kept && entry.Said.Upn is { } said && kept != said;

    private (PupilOnRegister? Found, ClashKind? Wrong) FindByHand(PupilEntry entry)
    {
        var alike = entry.BornOn is null ? [] : _byHand[(entry.Name, entry.BornOn)].Take(2).ToList();

        return alike.Count > 1 ? (null, ClashKind.Several) : (alike.FirstOrDefault(), null);
    }

    private Compared ToCompared() => new()
    {
        New = _new,
        Changed = _changed,
        Unchanged = _unchanged,
        NotNamed = _kept.Count - _pupils.Count,
        Clashes = _clashes,
    };
}
