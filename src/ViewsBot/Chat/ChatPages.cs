namespace ViewsBot.Chat;

/// <summary>The pages a conversation is held on, and the files they need.</summary>
public static class ChatPages
{
    /// <summary>Adds what the pages are made from; they need the <see cref="Content.Deck"/> and an <see cref="IPageReader"/> too.</summary>
    public static IServiceCollection AddChatPages(this IServiceCollection services) =>
        services.AddSingleton<BuiltFiles>().AddSingleton<Build>().AddSingleton<PageWords>().AddSingleton<ChatFrame>().AddSingleton<PublicText>();

    /// <summary>
    /// Maps <c>/chat</c> (our own client), <c>/webchat</c> (stock Web Chat), <c>/credits</c>, and the built files
    /// below <c>/built/</c>.
    /// </summary>
    /// <remarks>
    /// The pages themselves know nobody: they ask <c>POST /chat/begin</c> (and <c>/chat/token</c> for another token), which reads the cookie an invitation was
    /// exchanged for, so a page that is not signed in shows a sentence and nothing else. Their words alone are in the language of whom that cookie lets in.
    /// </remarks>
    public static IEndpointRouteBuilder MapChatPages(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapBuiltFiles();
        endpoints.MapGet("/chat", ChatPage.ShowAsync).WithMetadata(ContentPolicy.ForChat);
        endpoints.MapGet("/chat/words/{language}", ChatPage.Words);
        endpoints.MapWorker();
        endpoints.MapGet("/webchat", WebChatPage.ShowAsync).WithMetadata(ContentPolicy.ForWebChat);
        endpoints.MapGet("/credits", CreditsPage.Show);

        return endpoints;
    }
}
