using Microsoft.Extensions.DependencyInjection.Extensions;
using ViewsBot.Channels.Turns;

namespace ViewsBot.Channels.Terminal;

/// <summary>Puts the terminal into a command's host.</summary>
internal static class TerminalWiring
{
    /// <summary>Adds it. It needs what the Direct Line needs of the bot and the records, and <see cref="DirectLine.IKindWords"/>.</summary>
    public static IServiceCollection AddTerminal(this IServiceCollection services)
    {
        services.TryAddSingleton<TurnWalk>();

        return services.AddSingleton<TerminalAdapter>();
    }
}
