using ViewsBot.Records;

namespace ViewsBot.Storage.Sqlite.Migrations;

/// <summary>The database was made by a newer program than this one, which would not understand it.</summary>
internal sealed class NewerDatabaseException(long found, long known) : StartRefusedException(
    $"The database in Storage:Path has schema {found}, made by a newer ViewsBot; this program knows schema {known} at most. "
    + "Start the newer program, or restore a back-up that this one made.");
