using ViewsBot.Records.People;
using ViewsBot.Records.Reading;

namespace ViewsBot.Records.Outside;

/// <summary>Keeps which services outside a school has turned on. Until somebody chooses, all are off.</summary>
public interface IOutsideServices
{
    /// <summary>What was chosen last, or <c>null</c> where nobody has chosen.</summary>
    OutsideChoice? LastOf(SchoolId school, OutsideService service);

    /// <summary>Keeps a choice; those before stay beneath it.</summary>
    /// <returns>Whether the viewer may.</returns>
    Task<bool> ChooseAsync(Viewer viewer, OutsideChoice choice, CancellationToken cancel);
}
