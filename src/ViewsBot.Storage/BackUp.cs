namespace ViewsBot.Storage;

/// <summary>Copies the database and its keys into an empty folder while the product runs.</summary>
public sealed class BackUp
{
    /// <summary>Copies both; what was acknowledged before the call is in the copy.</summary>
    /// <param name="folder">The folder to make; it must not hold anything yet.</param>
    /// <param name="cancel">Gives up; what was copied stays.</param>
    /// <exception cref="IOException">The folder holds something, or cannot be written.</exception>
    public Task ToAsync(string folder, CancellationToken cancel) => throw new NotImplementedException();
}
