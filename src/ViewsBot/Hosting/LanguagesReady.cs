using ViewsBot.Language.Reading;

namespace ViewsBot.Hosting;

/// <summary>
/// Makes the lists of every language ready once the host has started, so that a start waits for English alone. Words typed meanwhile wait for
/// what they need of it. A broken file stops the host: nobody is heard by half the languages.
/// </summary>
internal sealed class LanguagesReady(TypedWordsReader reader, IHostApplicationLifetime lifetime) : BackgroundService
{
    /// <summary>Why the host was stopped, for whoever started it; <c>null</c> while nothing is broken.</summary>
    public string? WhyStopped { get; private set; }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var onStart = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);

        try
        {
            reader.PrepareEveryLanguage(stoppingToken);
        }
        catch (TypedWordsFileException broken)
        {
            WhyStopped = Start.WhyNot(broken);
            lifetime.StopApplication();
        }
    }
}
