using ViewsBot.Content.Topics;
using ViewsBot.Records.People;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Views;

namespace ViewsBot.Staff.Shared;

/// <summary>What the options of one speaker's board are called: by the cards, or as they stand in the pupil's plan.</summary>
internal sealed class OptionNames(Pictured pictured, Plan plan, Audience audience)
{
    /// <summary>A topic with its options; of a part of a plan, the items of its kind.</summary>
    /// <returns><c>null</c> where the cards have it no longer.</returns>
    public Topic? Topic(string key) => pictured.Topic(audience, key) switch
    {
        { IsOfPlan: true } part => part with { Options = [.. plan.Items.Where(item => PlanKeys.Of(item.Kind) == key).Select(item => OptionOf(item, part))] },
        var topic => topic,
    };

    /// <summary>An option's words: staff read those between adults.</summary>
    public string Word(OptionKey option) => plan.Find(option)?.Words ?? pictured.Word(option.Value);

    /// <summary>Whether it is asked about; of a plan not every item is, and what has ended no more.</summary>
    public bool IsAsked(OptionKey option) => plan.Find(option) is not { } item || plan.Asked(item.Kind).Contains(item);

    /// <summary>The key of its picture, or <c>null</c> where there is none.</summary>
    public string? PictureKey(OptionKey option) => plan.Find(option)?.PictureKey ?? Topic(option.Topic)?.Options.FirstOrDefault(one => one.Key == option.Value)?.PictureKey;

    /// <summary>What own words or a choice answer, as a heading.</summary>
    public string Prompt(string prompt) => Pictured.OptionIn(prompt) is { } option && plan.Find(option) is { } item ? $"About: {item.Words}" : pictured.Prompt(prompt);

    /// <summary>A choice's words.</summary>
    public string Chosen(Choice choice) => plan.Find(new OptionKey(choice.Chosen))?.Words ?? pictured.Chosen(choice);

    /// <summary>An answer's words.</summary>
    public string Answer(Placement placement) => pictured.Word(placement, pictured.Topic(audience, placement.Option.Topic));

    private Option OptionOf(PlanItem item, Topic part) =>
        new() { Key = item.Option.Value, PictureKey = item.PictureKey is { } picture && pictured.HasPicture(picture) ? picture : part.PictureKey };
}
