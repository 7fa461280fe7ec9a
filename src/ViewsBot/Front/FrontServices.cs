using ViewsBot.MyBoard;

namespace ViewsBot.Front;

/// <summary>Wires the small pages that need no script.</summary>
internal static class FrontServices
{
    /// <summary>Adds the front page and the pages of a person's own board.</summary>
    public static IServiceCollection AddFront(this IServiceCollection services) => services
        .AddSingleton<AccessPage>()
        .AddSingleton<FrontPage>()
        .AddSingleton<MyBoardPage>()
        .AddSingleton<SharingPage>();
}
