using ViewsBot.Records.People;
using ViewsBot.Records.Reading;

namespace ViewsBot.Records.Languages;

/// <summary>Keeps what schools have read with speakers of a language.</summary>
public interface ISpeakersReadingStore
{
    /// <summary>The last reading of each language at a school, from memory: each turn may ask. While nothing changed it is the same list.</summary>
    IReadOnlyList<SpeakersReading> LastOf(SchoolId school);

    /// <summary>Keeps a reading; those before stay beneath it.</summary>
    /// <returns>Whether the viewer may.</returns>
    Task<bool> KeepAsync(Viewer viewer, SpeakersReading reading, CancellationToken cancel);
}
