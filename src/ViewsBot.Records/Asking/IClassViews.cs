using ViewsBot.Records.Reading;

namespace ViewsBot.Records.Asking;

/// <summary>What many pupils, and those who speak about them, have said towards their open cycles, for a page about a class. Each pupil's cycle that is read leaves an audit event.</summary>
public interface IClassViews
{
    /// <summary>The sessions of these pupils, as far as this viewer may see them; a person who was not asked has none.</summary>
    /// <remarks>Reads the same number of times however many pupils there are. Pictures of their own, translations and who keyed what are on the cycle's page.</remarks>
    /// <param name="viewer">Who reads.</param>
    /// <param name="pupils">As <see cref="IAskingStore.SchoolAsync"/> gave them to the same viewer.</param>
    /// <param name="cancel">Gives up.</param>
    Task<IReadOnlyList<SessionOnFile>> OfAsync(Viewer viewer, IReadOnlyList<PupilToAsk> pupils, CancellationToken cancel);
}
