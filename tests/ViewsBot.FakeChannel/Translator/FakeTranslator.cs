using System.Collections.Concurrent;

namespace ViewsBot.FakeChannel.Translator;

/// <summary>
/// Azure AI Translator's text translation, version 3.0, as far as it is used: it checks key, region, version, languages and sizes, and answers in
/// the documented shapes. What it "translates" is the same text with its language before it, or what it was taught.
/// </summary>
public sealed class FakeTranslator
{
    /// <summary>The only key it takes.</summary>
    public const string Key = "0123456789abcdef0123456789abcdef";

    /// <summary>The region the key belongs to.</summary>
    public const string Region = "uksouth";

    private readonly ConcurrentQueue<Asked> _asked = new();
    private readonly ConcurrentQueue<Fault> _faults = new();
    private readonly ConcurrentDictionary<string, (string Language, string Text)> _taught = new();
    private readonly TaskCompletionSource _silence = new();

    /// <summary>Every request that was let in, oldest first, also those that then went wrong.</summary>
    public IReadOnlyList<Asked> Asked => [.. _asked];

    /// <summary>Every text it ever got.</summary>
    public IReadOnlyList<string> Texts => [.. _asked.SelectMany(asked => asked.Texts)];

    /// <summary>Comes when the fake goes: who keeps silent need not wait longer.</summary>
    internal Task SilenceEnds => _silence.Task;

    /// <summary>Teaches it a text.</summary>
    public void Teach(string text, string language, string translation) => _taught[text] = (language, translation);

    /// <summary>Has answers go wrong, the next one first.</summary>
    public void Next(params Fault[] faults)
    {
        foreach (var fault in faults) { _faults.Enqueue(fault); }
    }

    /// <summary>Takes a request, and what goes wrong with it.</summary>
    internal Fault? Take(Asked asked)
    {
        _asked.Enqueue(asked);

        return _faults.TryDequeue(out var fault) ? fault : null;
    }

    /// <summary>What it makes of a text: the language it finds and what it says there.</summary>
    internal (string Language, string Text) Of(string text, Asked asked) => _taught.TryGetValue(text, out var taught)
        ? taught
        : (asked.SuggestedFrom ?? "en", asked.SuggestedFrom is { } from ? $"({from}) {text}" : text);

    /// <summary>Ends what was kept silent.</summary>
    internal void EndSilence() => _silence.TrySetResult();
}
