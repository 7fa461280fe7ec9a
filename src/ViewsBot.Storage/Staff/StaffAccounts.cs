using ViewsBot.Records.People;
using ViewsBot.Storage.Database;

namespace ViewsBot.Storage.Staff;

/// <summary>Which staff accounts there are. Read without the mapper, as every start asks.</summary>
public sealed class StaffAccounts
{
    private readonly IDatabase _database;

    internal StaffAccounts(IDatabase database) => _database = database;

    /// <summary>Whether anybody can sign in.</summary>
    public bool Any() => _database.Read(reads => reads.Any("SELECT 1 FROM staff_user"));

    /// <summary>Whether there is an account of this name, in whatever capitals.</summary>
    public bool Has(string userName)
    {
        ArgumentNullException.ThrowIfNull(userName);

        return _database.Read(reads => reads.Any("SELECT 1 FROM staff_user WHERE normalized_user_name = ?", userName.ToUpperInvariant()));
    }

    /// <summary>The school of this installation: the one its accounts belong to.</summary>
    /// <returns><c>null</c> while there is no account.</returns>
    public SchoolId? School() => SchoolId.Parse(_database.Read(reads => reads.One("SELECT school_id FROM staff_user LIMIT 1", fields => fields.Text(0))));
}
