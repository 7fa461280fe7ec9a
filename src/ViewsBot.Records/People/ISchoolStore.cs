using ViewsBot.Records.Reading;

namespace ViewsBot.Records.People;

/// <summary>The school's settings and the people in it.</summary>
public interface ISchoolStore
{
    /// <summary>The school of this viewer.</summary>
    Task<School?> SchoolAsync(Viewer viewer, CancellationToken cancel);

    /// <summary>Changes the school's settings.</summary>
    /// <returns>Whether this viewer may.</returns>
    Task<bool> ChangeAsync(Viewer viewer, School school, CancellationToken cancel);

    /// <summary>Adds a pupil with themselves as their first speaker.</summary>
    /// <returns><c>null</c> if this viewer may not.</returns>
    Task<Speaker?> AddAsync(Viewer viewer, Pupil pupil, CancellationToken cancel);

    /// <summary>Opens a cycle.</summary>
    /// <returns>Whether this viewer may.</returns>
    Task<bool> OpenAsync(Viewer viewer, Cycles.Cycle cycle, CancellationToken cancel);

    /// <summary>Closes a cycle: its invitations open nothing from now on.</summary>
    /// <returns>Whether this viewer may, and it was open.</returns>
    Task<bool> CloseAsync(Viewer viewer, Cycles.CycleId cycle, CancellationToken cancel);
}
