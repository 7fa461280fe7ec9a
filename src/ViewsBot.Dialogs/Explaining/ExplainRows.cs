using ViewsBot.Content.Cards;
using ViewsBot.Content.Explaining;
using ViewsBot.Dialogs.Asking;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Records.Guidance;

namespace ViewsBot.Dialogs.Explaining;

/// <summary>The pictured sentences of a page: ours, or the school's own in their place, and its signposts.</summary>
internal static class ExplainRows
{
    /// <summary>All of them, however many cards they fill.</summary>
    public static async ValueTask<IReadOnlyList<ExplainRow>> OfAsync(Turn turn, ExplainPage page, CancellationToken cancel)
    {
        var guide = await turn.Record.GuideAsync(cancel);

        if (OwnOf(turn, page, guide) is { } own) { return OwnRows(turn, page, own); }

        IEnumerable<ExplainRow> ours = page.Parts.Select(part => RowOf(turn, page, part));

        return page.Kind == ExplainKind.Signposts ? [.. ours, .. SignpostRows.Of(turn, guide)] : [.. WithSource(turn, [.. ours], page.Source, page.VerifiedOn)];
    }

    private static Expectation? OwnOf(Turn turn, ExplainPage page, SchoolGuide guide) =>
        guide.Expectations.FirstOrDefault(one => one.Need == page.Key && one.Audience == turn.Session.Speaker.Audience);

    private static IReadOnlyList<ExplainRow> OwnRows(Turn turn, ExplainPage page, Expectation own) => WithSource(
        turn,
        [.. own.Sentences.Select((sentence, index) => new ExplainRow(Own(sentence), index < page.Parts.Count ? page.Parts[index].PictureKey : page.PictureKey))],
        own.Source,
        own.VerifiedOn);

    private static Sentence Own(string sentence) => new("explain/own", ("text", sentence));

    private static ExplainRow RowOf(Turn turn, ExplainPage page, ExplainPart part)
    {
        var text = new Sentence(part.WordKey, ("name", turn.Session.TellsWhom), ("names", Notes.SeenBy(turn)));
        var isHere = page.Kind == ExplainKind.Circle && turn.Session.Survey is null && part.Key == StageKeys.Of(turn.StageToday);

        return new ExplainRow(text, part.PictureKey) { Mark = isHere ? new Sentence("explain/here") : null };
    }

    /// <summary>Where it is written stands under the last sentence, for those who may want to look; a child is spared it.</summary>
    private static IReadOnlyList<ExplainRow> WithSource(Turn turn, IReadOnlyList<ExplainRow> rows, string? source, DateOnly? verifiedOn)
    {
        if (source is null || turn.Session.Speaker.Audience == Records.People.Audience.Child) { return rows; }

        var small = verifiedOn is { } day
            ? new Sentence("explain/source", ("source", source), ("day", Days.InWords(day)))
            : new Sentence("explain/source-alone", ("source", source));

        return [.. rows.SkipLast(1), rows[^1] with { Small = small }];
    }
}
