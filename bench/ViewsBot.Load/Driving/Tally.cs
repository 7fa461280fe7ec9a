namespace ViewsBot.Load.Driving;

/// <summary>The turns of the measured time, and what went wrong in it.</summary>
internal sealed class Tally
{
    private readonly Lock _lock = new();
    private readonly List<double> _milliseconds = new(200_000);
    private readonly Dictionary<string, int> _failures = new(StringComparer.Ordinal);
    private long _cardBytes;

    /// <summary>Whether turns are counted now.</summary>
    public bool Counting { get; set; }

    /// <summary>How many turns there were, counted or not.</summary>
    public int AllTurns { get; private set; }

    /// <summary>How many conversations came to an end or were left.</summary>
    public int Conversations { get; private set; }

    public int Turns
    {
        get
        {
            lock (_lock)
            {
                return _milliseconds.Count;
            }
        }
    }

    /// <summary>How large a card was, as JSON, on average.</summary>
    public int CardBytes => Turns == 0 ? 0 : (int)(_cardBytes / Turns);

    /// <summary>What went wrong and how often, while counting or before.</summary>
    public IReadOnlyDictionary<string, int> Failures => _failures;

    public void Turn(TimeSpan took, int cardBytes)
    {
        lock (_lock)
        {
            AllTurns++;
            if (Counting)
            {
                _milliseconds.Add(took.TotalMilliseconds);
                _cardBytes += cardBytes;
            }
        }
    }

    public void Conversation()
    {
        lock (_lock)
        {
            Conversations++;
        }
    }

    public void Failure(Exception error)
    {
        lock (_lock)
        {
            var kind = $"{error.GetType().Name}: {error.Message}";
            _failures[kind] = _failures.GetValueOrDefault(kind) + 1;
        }
    }

    /// <summary>The time below which a share of the turns took, in milliseconds.</summary>
    public double Percentile(double share)
    {
        lock (_lock)
        {
            var sorted = _milliseconds.Order().ToList();

            return sorted.Count == 0 ? double.NaN : sorted[(int)Math.Min(sorted.Count - 1, share * sorted.Count)];
        }
    }
}
