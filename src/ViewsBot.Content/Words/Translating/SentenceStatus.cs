using System.Globalization;

namespace ViewsBot.Content.Words.Translating;

/// <summary>How far the translation of one sentence is.</summary>
public abstract record SentenceStatus
{
    private const string DraftWord = "draft";
    private const string MissingWord = "missing";
    private const string StaleWord = "stale";
    private const string CheckedWord = "checked by ";
    private const string On = " on ";
    private const string Day = "yyyy-MM-dd";

    private SentenceStatus() { }

    /// <summary>As a sheet says it: <c>draft</c>, <c>missing</c>, <c>stale</c>, or <c>checked by A. Speaker on 2026-09-01</c>.</summary>
    public abstract string Written { get; }

    /// <summary>Reads what a sheet says.</summary>
    /// <returns><c>null</c> if it says none of them.</returns>
    public static SentenceStatus? Read(string written)
    {
        ArgumentNullException.ThrowIfNull(written);

        return written.Trim() switch
        {
            "" or DraftWord => new Draft(),
            MissingWord => new Missing(),
            StaleWord => new Stale(),
            var said when said.StartsWith(CheckedWord, StringComparison.OrdinalIgnoreCase) => ReadChecked(said[CheckedWord.Length..]),
            _ => null,
        };
    }

    private static Checked? ReadChecked(string said) => said.LastIndexOf(On, StringComparison.OrdinalIgnoreCase) is > 0 and var at
        && DateOnly.TryParseExact(said[(at + On.Length)..].Trim(), Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new Checked(said[..at].Trim(), day)
            : null;

    /// <summary>There is none.</summary>
    public sealed record Missing : SentenceStatus
    {
        /// <inheritdoc/>
        public override string Written => MissingWord;
    }

    /// <summary>Made, and read by no speaker yet.</summary>
    public sealed record Draft : SentenceStatus
    {
        /// <inheritdoc/>
        public override string Written => DraftWord;
    }

    /// <summary>Made from an English sentence that says something else by now.</summary>
    public sealed record Stale : SentenceStatus
    {
        /// <inheritdoc/>
        public override string Written => StaleWord;
    }

    /// <summary>Read by a speaker and found right.</summary>
    /// <param name="By">Who read it.</param>
    /// <param name="OnDay">On which day.</param>
    public sealed record Checked(string By, DateOnly OnDay) : SentenceStatus
    {
        /// <inheritdoc/>
        public override string Written => string.Create(CultureInfo.InvariantCulture, $"{CheckedWord}{By}{On}{OnDay:yyyy-MM-dd}");
    }
}
