using ViewsBot.Records.Consent;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Plans;

namespace ViewsBot.Storage.Reading;

/// <summary>Puts into sessions' files the plan's items that something in them is about. Each cycle's plan is read once, and none where nothing was said of it.</summary>
internal sealed class ItemsSpokenOf(IDatabase database, PlanReader plans, SaidSights sights)
{
    /// <summary>The files with their items, in their order.</summary>
    public IReadOnlyList<SessionOnFile> With(Viewer viewer, IReadOnlyList<SessionOnFile> files)
    {
        var spokenOf = files.ToDictionary(file => file.Session.Id, file => OptionsOf(file).ToHashSet());
        var cycles = files.Where(file => spokenOf[file.Session.Id].Count > 0).Select(file => file.Session.Cycle.Id).Distinct();
        var items = cycles.SelectMany(cycle => ItemsOf(viewer, cycle)).ToLookup(item => item.Cycle);

        return [.. files.Select(file => file with { Items = new Plan([.. items[file.Session.Cycle.Id].Where(item => spokenOf[file.Session.Id].Contains(item.Option))]) })];
    }

    private IReadOnlyList<PlanItem> ItemsOf(Viewer viewer, CycleId cycle) =>
        database.Read(reads => plans.OfCycle(reads, cycle).Where(item => sights.MaySee(reads, viewer, item)).ToList());

    private static IEnumerable<OptionKey> OptionsOf(SessionOnFile file) => file.Own.Options
        .Concat(file.AnsweredFor.Options)
        .Concat(file.Words.Select(words => ViewKey.Of(words)).Concat(file.Pictures.Select(picture => ViewKey.Of(picture))).Concat(file.Choices.Select(choice => ViewKey.Of(choice)))
            .Select(view => view.Option).OfType<OptionKey>())
        .Where(option => PlanKeys.ReadItem(option) is not null);
}
