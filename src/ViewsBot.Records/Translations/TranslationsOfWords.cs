namespace ViewsBot.Records.Translations;

/// <summary>All that was kept of translating some own words, oldest first.</summary>
public sealed record TranslationsOfWords(IReadOnlyList<Translation> All)
{
    /// <summary>Nothing was tried yet.</summary>
    public static TranslationsOfWords None { get; } = new([]);

    /// <summary>The translation that counts: the last there is; <c>null</c> where there is none yet.</summary>
    public Translation? Now => All.LastOrDefault(one => one.Text is not null);

    /// <summary>When a machine last gave none, where no translation came of it since; else <c>null</c>.</summary>
    public DateTimeOffset? FailedAt => Now is null && All.Count > 0 ? All[^1].At : null;

    /// <summary>The translations that stood before the one that counts, oldest first.</summary>
    public IReadOnlyList<Translation> Earlier => [.. All.Where(one => one.Text is not null).SkipLast(1)];
}
