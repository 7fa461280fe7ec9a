using System.Collections.Concurrent;

namespace ViewsBot.FakeChannel.Speech;

/// <summary>
/// Azure AI Speech's text to speech over REST, as far as it is used: it checks key, format, voice and document, and answers with sound. What it
/// "speaks" is silence.
/// </summary>
public sealed class FakeSpeech
{
    /// <summary>The only key it takes.</summary>
    public const string Key = "fedcba9876543210fedcba9876543210";

    private readonly ConcurrentQueue<SpokenAsked> _asked = new();
    private readonly ConcurrentQueue<SpeechFault> _faults = new();
    private readonly TaskCompletionSource _silence = new();

    /// <summary>Every request that was let in, oldest first, also those that then went wrong.</summary>
    public IReadOnlyList<SpokenAsked> Asked => [.. _asked];

    /// <summary>Comes when the fake goes: who keeps silent need not wait longer.</summary>
    internal Task SilenceEnds => _silence.Task;

    /// <summary>What it says: frames of layer III.</summary>
    public static byte[] Sound { get; } = [.. Enumerable.Range(0, 4).SelectMany(_ => (byte[])[0xFF, 0xFB, 0x90, 0x00, .. new byte[413]])];

    /// <summary>Has answers go wrong, the next one first.</summary>
    public void Next(params SpeechFault[] faults)
    {
        foreach (var fault in faults) { _faults.Enqueue(fault); }
    }

    /// <summary>Takes a request, and what goes wrong with it.</summary>
    internal SpeechFault? Take(SpokenAsked asked)
    {
        _asked.Enqueue(asked);

        return _faults.TryDequeue(out var fault) ? fault : null;
    }

    /// <summary>Ends what was kept silent.</summary>
    internal void EndSilence() => _silence.TrySetResult();
}
