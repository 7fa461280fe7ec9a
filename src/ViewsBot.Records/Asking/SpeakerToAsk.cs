using ViewsBot.Records.People;
using ViewsBot.Records.Register;

namespace ViewsBot.Records.Asking;

/// <summary>Somebody who can be asked about a pupil, and how that stands towards the pupil's open cycle.</summary>
/// <param name="Speaker">Who.</param>
/// <param name="Contact">How they are reached, as far as the viewer may see it; for the pupil themselves, the home language alone.</param>
/// <param name="Asked">Their invitation to the open cycle, or <c>null</c>.</param>
public sealed record SpeakerToAsk(Speaker Speaker, Contact Contact, AskedOnce? Asked)
{
    /// <summary>How far asking them has come.</summary>
    public HowFar HowFar => Asked?.HowFar ?? HowFar.NotAsked;

    /// <summary>Whether their views are missing still: nothing was said, and they have not said "not now".</summary>
    public bool IsMissing => HowFar is HowFar.NotAsked or HowFar.Asked or HowFar.Begun;
}
