using ViewsBot.Content.Cards;
using ViewsBot.Content.Pictures;
using ViewsBot.Content.Topics;
using ViewsBot.Records.People;
using ViewsBot.Records.Plans;

namespace ViewsBot.Dialogs.MyPlan;

/// <summary>A plan's items as options to place, in the words of whoever is asked.</summary>
internal static class PlanOptions
{
    /// <summary>An item as an option; without a picture of its own it has its part's.</summary>
    public static Option Of(PlanItem item, Audience audience, PictureSet pictures) => new()
    {
        Key = item.Option.Value,
        PictureKey = item.PictureKey is { } picture && pictures.Has(picture) ? picture : PlanKeys.Of(item.Kind),
        Word = Written(item.WordsFor(audience)),
    };

    /// <summary>What somebody wrote, as it is written.</summary>
    public static Sentence Written(string words) => new("plan/written", ("words", words));
}
