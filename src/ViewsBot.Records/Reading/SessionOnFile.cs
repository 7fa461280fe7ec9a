using ViewsBot.Records.Consent;
using ViewsBot.Records.Paper;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Translations;
using ViewsBot.Records.Views;

namespace ViewsBot.Records.Reading;

/// <summary>All that one session holds and this viewer may see.</summary>
public sealed record SessionOnFile
{
    /// <summary>Whose session, and for which cycle.</summary>
    public required ViewSession Session { get; init; }

    /// <summary>The board of the speaker's own placements.</summary>
    public required Board Own { get; init; }

    /// <summary>The board of what was answered for the speaker; empty where nobody did.</summary>
    public required Board AnsweredFor { get; init; }

    /// <summary>Own words, oldest first.</summary>
    public required IReadOnlyList<OwnWords> Words { get; init; }

    /// <summary>What was kept of translating the words, by their id; to nobody but staff.</summary>
    public IReadOnlyDictionary<OwnWordsId, TranslationsOfWords> Translations { get; init; } = new Dictionary<OwnWordsId, TranslationsOfWords>();

    /// <summary>Pictures of their own, oldest first; the bytes are asked for one by one.</summary>
    public IReadOnlyList<OwnPicture> Pictures { get; init; } = [];

    /// <summary>Choices, oldest first; of several to one prompt the last counts.</summary>
    public required IReadOnlyList<Choice> Choices { get; init; }

    /// <summary>The plan's items that something here is about, as they stand now, to say by their words what it was; not one of which the viewer may not know.</summary>
    public Plan Items { get; init; } = Plan.Empty;

    /// <summary>Who keyed what of this from paper, by the id of what was keyed.</summary>
    public IReadOnlyDictionary<string, Keyed> Keyed { get; init; } = new Dictionary<string, Keyed>();

    /// <summary>The capacity decision that opens this to staff at the meeting now, for those who may know of it; else <c>null</c>.</summary>
    public OpenedByStaff? OpenedByStaff { get; init; }

    /// <summary>How many answers (pictures placed, own words, closing choices) are not shared with this viewer, and so are not here.</summary>
    public int NotShared { get; init; }
}
