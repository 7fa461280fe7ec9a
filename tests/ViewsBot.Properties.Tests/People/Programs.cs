using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using ViewsBot.Content.Pictures;
using ViewsBot.Dialogs;
using ViewsBot.Dialogs.Closing;
using ViewsBot.Dialogs.Languages;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Language.Reading;
using ViewsBot.Records.Alerts;
using ViewsBot.Records.Languages;
using ViewsBot.Records.Translations;
using ViewsBot.Testing;
using ViewsBot.Testing.Records;

namespace ViewsBot.Properties.Tests.People;

/// <summary>Two programs over one store of state. Whoever comes back after a restart is answered by the other, which knows only what was stored.</summary>
internal static class Programs
{
    private static readonly TypedWordsReader Reader = TypedWordsReader.Load(Repository.Cards);

    /// <summary>The state of every conversation.</summary>
    public static readonly MemoryStorage Storage = new();

    private static readonly IBot[] Bots = [Start(), Start()];

    /// <summary>The bot after so many restarts.</summary>
    public static IBot After(int restarts) => Bots[restarts % Bots.Length];

    private static IBot Start() => new ServiceCollection()
        .AddSingleton(TimeProvider.System)
        .AddSingleton<IWhoIsThere, SchoolIsOpen>()
        .AddSingleton<ISpeakersReadingStore, NothingRead>()
        .AddSingleton<ISentToTranslator, NothingSent>()
        .AddSingleton(new DraftLanguages(AreOffered: true))
        .AddSingleton<IStorage>(Storage)
        .AddSingleton(Fictional.Deck)
        .AddSingleton(Reader)
        .AddDialogs(new PictureAddress("/built/pictures", PictureFormat.Svg), new BoardPage("/my-board"))
        .BuildServiceProvider()
        .GetRequiredService<IBot>();
}
