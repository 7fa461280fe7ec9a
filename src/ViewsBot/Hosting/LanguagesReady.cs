using ViewsBot.Content;
using ViewsBot.Dialogs.TellSomeone;
using ViewsBot.Language.Reading;

namespace ViewsBot.Hosting;

/// <summary>
/// Makes every language ready a moment after the host has started, so that neither the start nor the first card waits for more than English:
/// how people type in each, and what they read. Whoever needs one sooner waits for it. A broken file stops the host: nobody is heard by half
/// the languages.
/// </summary>
internal sealed class LanguagesReady(TypedWordsReader reader, Deck deck, Rehearsal rehearsal, IHostApplicationLifetime lifetime) : BackgroundService
{
    /// <summary>Whoever was waiting for the start has their first card by then, with the processor to themselves.</summary>
    private static readonly TimeSpan s_afterStart = TimeSpan.FromSeconds(4);

    /// <summary>Why the host was stopped, for whoever started it; <c>null</c> while nothing is broken.</summary>
    public string? WhyStopped { get; private set; }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var onStart = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);
        await Task.Delay(s_afterStart, stoppingToken);

        try
        {
            // A first card in Production may ask which languages a school has read; nobody types before it.
            deck.PrepareEveryLanguage(stoppingToken);
            reader.PrepareEveryLanguage(stoppingToken);
            rehearsal.Run();
            GiveBack();
        }
        catch (Exception broken) when (broken is TypedWordsFileException or ContentException)
        {
            WhyStopped = Start.WhyNot(broken);
            lifetime.StopApplication();
        }
    }

    /// <summary>Making eighteen languages ready takes several times the memory that they keep; a small server has other use for it.</summary>
    private static void GiveBack() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
}
