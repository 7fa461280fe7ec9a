using ViewsBot.Records.People;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;

namespace ViewsBot.Storage.Staff;

/// <summary>Which staff accounts there are. Read without the mapper, as every start asks.</summary>
public sealed class StaffAccounts
{
    private readonly IDatabase _database;
    private readonly Sealer _sealer;

    internal StaffAccounts(IDatabase database, Sealer sealer) => (_database, _sealer) = (database, sealer);

    /// <summary>Whether anybody can sign in.</summary>
    public bool Any() => _database.Read(reads => reads.Any("SELECT 1 FROM staff_user"));

    /// <summary>Whether there is an account of this name, in whatever capitals.</summary>
    public bool Has(string userName)
    {
        ArgumentNullException.ThrowIfNull(userName);

        return _database.Read(reads => reads.Any("SELECT 1 FROM staff_user WHERE normalized_user_name = ?", userName.ToUpperInvariant()));
    }

    /// <summary>The schools of this installation whose staff have accounts, each with its name; in the order they came.</summary>
    public IReadOnlyList<(SchoolId Id, string Name)> Schools() => _database.Read(reads => reads.All(
        "SELECT DISTINCT u.school_id, s.name FROM staff_user u LEFT JOIN school s ON s.id = u.school_id ORDER BY u.school_id",
        fields => (SchoolId.Parse(fields.Text(0))!.Value, fields.IsNull(1) ? "" : _sealer.OpenText(Purpose.Name, fields.Bytes(1)))));
}
