using ViewsBot.Records.People;

namespace ViewsBot.Records.Reading;

/// <summary>The part about what is given out as files.</summary>
public static partial class WhoMaySee
{
    /// <summary>Whether a viewer may take plans and views out of the product as a file: whoever keeps the school. What is in it, the other rules decide view by view.</summary>
    public static bool Exports(Viewer viewer, SchoolId school) => Keeps(viewer, school);
}
