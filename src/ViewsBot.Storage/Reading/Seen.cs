using ViewsBot.Records.Consent;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;

namespace ViewsBot.Storage.Reading;

/// <summary>Leaves in a session's file what its viewer may see, and counts the rest.</summary>
internal static class Seen
{
    /// <summary>The file as <see cref="WhoMaySee"/> lets it be seen.</summary>
    public static SessionOnFile By(Viewer viewer, SessionInSight sight, IEnumerable<Placement> placements, IEnumerable<OwnWords> words, IEnumerable<Choice> choices, IEnumerable<OwnPicture> pictures)
    {
        var placed = placements.ToLookup(placement => WhoMaySee.View(viewer, sight, ViewKey.Of(placement.Option)));
        var said = words.ToLookup(one => WhoMaySee.View(viewer, sight, ViewKey.Of(one)));

        var drawn = pictures.ToLookup(one => WhoMaySee.View(viewer, sight, ViewKey.Of(one)));

        // The last choice to a prompt counts: without it an earlier one would stand for it.
        var asked = choices.GroupBy(choice => choice.Prompt).ToLookup(same => same.All(choice => WhoMaySee.View(viewer, sight, ViewKey.Of(choice))));

        return new SessionOnFile
        {
            Session = sight.Session,
            Own = new Board(placed[true].Where(placement => !placement.IsProxy)),
            AnsweredFor = new Board(placed[true].Where(placement => placement.IsProxy)),
            Words = [.. said[true]],
            Pictures = [.. drawn[true]],
            Choices = [.. asked[true].SelectMany(same => same)],
            NotShared = placed[false].DistinctBy(placement => (placement.Option, placement.IsProxy)).Count() + said[false].Count() + drawn[false].Count() + asked[false].Count(),
        };
    }
}
