using Microsoft.Extensions.Hosting;
using ViewsBot.Content;
using ViewsBot.Content.Pictures;
using ViewsBot.Dialogs.TellSomeone;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Hosting;
using ViewsBot.Testing;

namespace ViewsBot.Tests.Language;

/// <summary>The languages beside English are made ready after the start, and a broken one stops it.</summary>
public sealed class LanguagesReadyTests
{
    private const string Broken = """{ "language": "pl", "harm": { "patterns": { "everyone": [] }, "lookalikes": [] } }""";

    [Fact]
    public async Task A_broken_file_stops_the_host_with_the_sentence_a_start_is_refused_with()
    {
        using var lists = new SmallLists(("pl", Broken));
        using var host = new Lifetime();
        using var ready = Ready(lists, host);
        await ready.StartAsync(CancellationToken.None);

        host.Start();
        await ready.ExecuteTask!;

        Assert.True(host.ApplicationStopping.IsCancellationRequested);
        Assert.StartsWith("words/pl.typed.json, at $.harm", ready.WhyStopped, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whole_files_stop_nothing_and_nothing_is_read_before_the_start()
    {
        using var lists = new SmallLists();
        using var host = new Lifetime();
        using var ready = Ready(lists, host);
        await ready.StartAsync(CancellationToken.None);
        var waited = !ready.ExecuteTask!.IsCompleted;

        host.Start();
        await ready.ExecuteTask!;

        Assert.True(waited);
        Assert.False(host.ApplicationStopping.IsCancellationRequested);
        Assert.Null(ready.WhyStopped);
    }

    private static LanguagesReady Ready(SmallLists lists, IHostApplicationLifetime host)
    {
        var deck = Deck.Load(Repository.Cards);

        return new LanguagesReady(lists.Reader, deck, new Rehearsal(deck, new PictureAddress("/pictures", PictureFormat.Svg)), host);
    }

    private sealed class Lifetime : IHostApplicationLifetime, IDisposable
    {
        private readonly CancellationTokenSource _started = new();
        private readonly CancellationTokenSource _stopping = new();

        public CancellationToken ApplicationStarted => _started.Token;

        public CancellationToken ApplicationStopping => _stopping.Token;

        public CancellationToken ApplicationStopped => _stopping.Token;

        public void Start() => _started.Cancel();

        public void StopApplication() => _stopping.Cancel();

        public void Dispose()
        {
            _started.Dispose();
            _stopping.Dispose();
        }
    }
}
