using ViewsBot.Records.Languages;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;

namespace ViewsBot.Testing.Records;

/// <summary>No school has read anything with anybody.</summary>
public sealed class NothingRead : ISpeakersReadingStore
{
    /// <inheritdoc/>
    public IReadOnlyList<SpeakersReading> LastOf(SchoolId school) => [];

    /// <inheritdoc/>
    public Task<bool> KeepAsync(Viewer viewer, SpeakersReading reading, CancellationToken cancel) => throw new NotSupportedException("Nothing is read here.");
}
