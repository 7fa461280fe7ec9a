using ViewsBot.Records.People;
using ViewsBot.Records.Reading;

namespace ViewsBot.Records.Recordings;

/// <summary>Keeps what is recorded at schools, encrypted: of each sentence in each language one recording. Whoever spoke can have it deleted, and then nothing of it is left.</summary>
public interface IRecordingStore
{
    /// <summary>What is recorded at a school, without the sound, from memory: pages of families ask.</summary>
    IReadOnlyList<Recording> At(SchoolId school);

    /// <summary>The same for a member of staff, with an audit event.</summary>
    /// <returns>Nothing where the viewer may not.</returns>
    Task<IReadOnlyList<Recording>> ReadAsync(Viewer viewer, string language, CancellationToken cancel);

    /// <summary>The sound of one, for the school's families.</summary>
    /// <returns><c>null</c> where the school has none by this name.</returns>
    byte[]? SoundOf(SchoolId school, string name);

    /// <summary>The sound of one for a member of staff, with an audit event.</summary>
    /// <returns><c>null</c> where there is none for this viewer.</returns>
    Task<(Recording Recording, byte[] Sound)?> HearAsync(Viewer viewer, RecordingId recording, CancellationToken cancel);

    /// <summary>Keeps a recording, in the place of one of the same sentence.</summary>
    /// <returns>Whether the viewer may.</returns>
    Task<bool> KeepAsync(Viewer viewer, Recording recording, byte[] sound, CancellationToken cancel);

    /// <summary>Deletes a recording.</summary>
    /// <returns>Whether the viewer may, and it was there.</returns>
    Task<bool> DeleteAsync(Viewer viewer, RecordingId recording, CancellationToken cancel);
}
