using ViewsBot.Records.People;
using ViewsBot.Records.Reading;

namespace ViewsBot.Records.Register;

/// <summary>The school's register: what it holds about pupils and their families, and how it takes it over from its management system. Every read and change leaves an audit event.</summary>
public interface IPupilRegister
{
    /// <summary>What is held about one pupil, as far as this viewer may see it.</summary>
    /// <returns><c>null</c> if this viewer may not see the pupil, or there is none.</returns>
    Task<PupilOnRegister?> PupilAsync(Viewer viewer, PupilId pupil, CancellationToken cancel);

    /// <summary>Lays a file beside what is kept, and changes nothing.</summary>
    /// <returns><c>null</c> if this viewer may not.</returns>
    Task<Compared?> CompareAsync(Viewer viewer, SchoolId school, IReadOnlyList<PupilEntry> entries, CancellationToken cancel);

    /// <summary>Takes a whole file over in one commit, or nothing of it. Nobody is ever deleted by it.</summary>
    /// <param name="viewer">Who takes it over.</param>
    /// <param name="import">The file, and what was shown of it.</param>
    /// <param name="cancel">Gives up.</param>
    Task<TakenOver> TakeOverAsync(Viewer viewer, RegisterImport import, CancellationToken cancel);
}

/// <summary>A file to take over.</summary>
/// <param name="School">Whose pupils they are.</param>
/// <param name="Entries">Every row.</param>
/// <param name="Shown">What the comparison that a person agreed to came to.</param>
/// <param name="IsFictional">Whether new pupils are made up.</param>
public sealed record RegisterImport(SchoolId School, IReadOnlyList<PupilEntry> Entries, Totals Shown, bool IsFictional);

/// <summary>What became of a file.</summary>
public abstract record TakenOver
{
    private TakenOver() { }

    /// <summary>It is kept, the whole of it.</summary>
    /// <param name="Totals">How many rows were about whom.</param>
    public sealed record Kept(Totals Totals) : TakenOver;

    /// <summary>What is kept has changed since it was shown, so nothing was taken over.</summary>
    /// <param name="Compared">How the two stand beside each other now.</param>
    public sealed record ComparesOtherwise(Compared Compared) : TakenOver;

    /// <summary>This viewer may not.</summary>
    public sealed record Refused : TakenOver;
}
