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

    /// <summary>Adds a parent or carer to a pupil, as a speaker of their own: each is invited and answers by themselves.</summary>
    /// <param name="viewer">Who adds them.</param>
    /// <param name="pupil">Whose parent or carer.</param>
    /// <param name="name">The name the school calls them by.</param>
    /// <param name="cancel">Gives up.</param>
    /// <returns><c>null</c> if this viewer may not, or there is no such pupil.</returns>
    Task<Speaker?> AddParentAsync(Viewer viewer, PupilId pupil, string name, CancellationToken cancel);

    /// <summary>Opens a cycle.</summary>
    /// <returns>Whether this viewer may.</returns>
    Task<bool> OpenAsync(Viewer viewer, Cycles.Cycle cycle, CancellationToken cancel);
}
