using ViewsBot.Records.Cycles;

namespace ViewsBot.Records.Views;

/// <summary>Who said a thing, how, in which language and when: the same six facts stand beside everything that is said.</summary>
public sealed record Origin
{
    /// <summary>The session it was said in; that names the speaker and the cycle.</summary>
    public required SessionId Session { get; init; }

    /// <summary>The stage the cycle was in.</summary>
    public required Stage Stage { get; init; }

    /// <summary>How somebody helped.</summary>
    public required Helper Helper { get; init; }

    /// <summary>How it came to the record; on screen unless somebody keyed it.</summary>
    public Way Way { get; init; }

    /// <summary>The language of the conversation (BCP 47).</summary>
    public required string Language { get; init; }

    /// <summary>When it was said (UTC).</summary>
    public required DateTimeOffset At { get; init; }
}
