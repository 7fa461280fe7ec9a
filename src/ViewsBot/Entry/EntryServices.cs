using ViewsBot.Chat;

namespace ViewsBot.Entry;

/// <summary>Wires the ways in.</summary>
internal static class EntryServices
{
    /// <summary>Adds what <see cref="EntryEndpoints"/> needs.</summary>
    public static IServiceCollection AddEntry(this IServiceCollection services) => services
        .AddSingleton<EntryCookie>()
        .AddSingleton<EntryDoor>()
        .AddSingleton<WrongGuesses>()
        .AddSingleton<ReadersLanguage>()
        .AddSingleton<IPageReader, InvitedReader>()
        .AddSingleton<ChatPasses>()
        .AddSingleton<FirstCall>();
}
