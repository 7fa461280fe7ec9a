namespace ViewsBot.Records.People;

/// <summary>The links by which staff set their passwords, from the side of whoever opens one.</summary>
public interface IStaffLinks
{
    /// <summary>Whose link it is.</summary>
    /// <returns><c>null</c> if it opens nothing: it is wrong, used, too old, or there is a newer one.</returns>
    LinkOwner? Find(string secret);

    /// <summary>Uses a link up.</summary>
    /// <returns>Whose it was; <c>null</c> if it opens nothing, or somebody else was quicker.</returns>
    Task<LinkOwner?> UseAsync(string secret, CancellationToken cancel);
}
