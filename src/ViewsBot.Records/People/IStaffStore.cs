using ViewsBot.Records.Reading;

namespace ViewsBot.Records.People;

/// <summary>The accounts of a school's staff. Every look and change leaves an audit event.</summary>
public interface IStaffStore
{
    /// <summary>Every account of the viewer's school by name, those that ended last.</summary>
    /// <returns><c>null</c> if this viewer may not see them.</returns>
    Task<IReadOnlyList<StaffAccount>?> AllAsync(Viewer viewer, CancellationToken cancel);

    /// <summary>One account.</summary>
    /// <returns><c>null</c> if there is none this viewer may see.</returns>
    Task<StaffAccount?> OneAsync(Viewer viewer, StaffId account, CancellationToken cancel);

    /// <summary>Adds somebody to the viewer's school, with a link to set a password.</summary>
    Task<StaffAdded> AddAsync(Viewer viewer, NewStaff staff, CancellationToken cancel);

    /// <summary>Says what somebody may do from now on, and which classes they teach.</summary>
    /// <returns>Whether this viewer may, and the account has not ended.</returns>
    Task<bool> ChangeAsync(Viewer viewer, StaffId account, StaffRoles roles, IReadOnlyList<string> classes, CancellationToken cancel);

    /// <summary>Makes a new link to set a password; earlier ones open nothing any more.</summary>
    /// <returns><c>null</c> if this viewer may not, or the account has ended.</returns>
    Task<StaffLink?> LinkAsync(Viewer viewer, StaffId account, CancellationToken cancel);

    /// <summary>Lets somebody try again who is locked out.</summary>
    /// <returns>Whether this viewer may.</returns>
    Task<bool> UnlockAsync(Viewer viewer, StaffId account, CancellationToken cancel);

    /// <summary>Ends an account: nobody signs in with it any more, they are nobody's helper or key person, and their name stays beside what they did.</summary>
    /// <returns>Whether this viewer may, and it had not ended.</returns>
    Task<bool> EndAsync(Viewer viewer, StaffId account, CancellationToken cancel);
}
