using System.Globalization;

namespace ViewsBot.Kills.Checking;

/// <summary>What the kills did.</summary>
internal sealed class Verdict
{
    private const int MostTold = 20;

    private readonly List<string> _told = [];

    /// <summary>How many acknowledged taps were looked for.</summary>
    public int Taps { get; set; }

    /// <summary>How many of them were placements.</summary>
    public int Placements { get; set; }

    /// <summary>Acknowledged, and not there.</summary>
    public int Lost { get; private set; }

    /// <summary>There more often than it was tapped.</summary>
    public int CountedTwice { get; private set; }

    /// <summary>Kept in part: a placement without its event, its log or the dialogs' state.</summary>
    public int HalfDone { get; private set; }

    /// <summary>Whether nothing was wrong.</summary>
    public bool IsClean => Lost + CountedTwice + HalfDone == 0;

    public void AddLost(int count, string what) => Lost += Tell(count, what);

    public void AddTwice(int count, string what) => CountedTwice += Tell(count, what);

    public void AddHalfDone(int count, string what) => HalfDone += Tell(count, what);

    public void Print()
    {
        foreach (var line in _told.Take(MostTold)) { Console.WriteLine("  " + line); }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Taps} acknowledged taps, {Placements} of them placements"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"lost {Lost}, counted twice {CountedTwice}, half-done turns {HalfDone}"));
    }

    private int Tell(int count, string what)
    {
        if (count > 0) { _told.Add(what); }

        return count;
    }
}
