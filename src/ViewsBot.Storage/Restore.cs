namespace ViewsBot.Storage;

/// <summary>Puts a back-up's database and keys where a start expects them.</summary>
public sealed class Restore
{
    /// <summary>Copies both; call it while the product does not run.</summary>
    /// <param name="folder">A folder that <see cref="BackUp.ToAsync"/> made.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="IOException">There is a database or a key already (nothing is ever overwritten), or the folder is no back-up.</exception>
    public Task FromAsync(string folder, CancellationToken cancel) => throw new NotImplementedException();
}
