namespace ViewsBot.Properties.Tests.People;

/// <summary>Somebody in a conversation with the bot, however they are connected to it.</summary>
internal interface IPerson : IAsyncDisposable
{
    /// <summary>Whether what is kept of a kind can be seen from here.</summary>
    bool Shows(KeepingKind kind);

    /// <summary>Begins the conversation.</summary>
    Task<IReadOnlyList<HeardCard>> BeginAsync();

    /// <summary>Sends something, and hears what comes back.</summary>
    Task<IReadOnlyList<HeardCard>> SendAsync(Sent sent);

    /// <summary>Delivers what was sent last once more, and hears what comes back.</summary>
    /// <returns><c>null</c> where a delivery that was answered is not taken again, so that nothing comes back.</returns>
    Task<IReadOnlyList<HeardCard>?> DeliverAgainAsync(Sent last);

    /// <summary>Comes back after the program was started anew, or on another page.</summary>
    /// <returns>What is seen then that was not seen before; nothing where the page is still the same.</returns>
    Task<IReadOnlyList<HeardCard>> ComeBackAsync();

    /// <summary>What was kept since this was asked last, in order.</summary>
    /// <exception cref="InvalidOperationException">Something that was kept before is gone, or another.</exception>
    Task<IReadOnlyList<Keeping>> KeptSinceAsync();
}
