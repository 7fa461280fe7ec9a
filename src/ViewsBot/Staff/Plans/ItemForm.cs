using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.Plans;
using ViewsBot.Staff.Shared;

namespace ViewsBot.Staff.Plans;

/// <summary>An item of a plan as it is typed: the fields of every kind, of which each kind shows its own.</summary>
internal sealed class ItemForm
{
    private const NumberStyles Money = NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;
    private const decimal MostPounds = 1_000_000;

    public string Id { get; set; } = "";

    public int Version { get; set; } = 1;

    [Required(ErrorMessage = "Enter what it is."), StringLength(1000, ErrorMessage = "Use at most 1,000 letters.")]
    public string? Words { get; set; }

    [StringLength(1000, ErrorMessage = "Use at most 1,000 letters.")]
    public string? PlainWords { get; set; }

    public string? PictureKey { get; set; }

    [StringLength(200, ErrorMessage = "Use at most 200 letters.")]
    public string? Who { get; set; }

    public DateOnly? ByWhen { get; set; }

    [StringLength(200, ErrorMessage = "Use at most 200 letters.")]
    public string? HowOften { get; set; }

    public bool IsFunded { get; set; }

    [StringLength(1000, ErrorMessage = "Use at most 1,000 letters.")]
    public string? FundedFor { get; set; }

    public string? Pounds { get; set; }

    public string? From { get; set; }

    [StringLength(200, ErrorMessage = "Use at most 200 letters.")]
    public string? GivenBy { get; set; }

    public string Standing { get; set; } = PlanKeys.Of(Records.Plans.Standing.Open);

    /// <summary>The form of an item, to be changed: it will be the next version.</summary>
    internal static ItemForm Of(PlanItem item) => new()
    {
        Id = item.Id.ToString(),
        Version = item.Version + 1,
        Words = item.Words,
        PlainWords = item.PlainWords,
        PictureKey = item.PictureKey,
        Who = (item as NextStep)?.Who ?? (item as Provision)?.Who,
        ByWhen = (item as NextStep)?.ByWhen ?? (item as Target)?.ByWhen,
        HowOften = (item as Provision)?.HowOften,
        IsFunded = item is Provision { Funding: not null },
        FundedFor = (item as Provision)?.Funding?.For,
        Pounds = (item as Provision)?.Funding?.Pounds?.ToString(CultureInfo.InvariantCulture),
        From = (item as Strategy) is { } strategy ? PlanKeys.Of(strategy.From) : null,
        GivenBy = (item as Strategy)?.GivenBy,
        Standing = PlanKeys.Of(item.Standing),
    };

    /// <summary>Says what is missing or cannot be.</summary>
    internal void Check(PlanKind kind, ModelStateDictionary errors)
    {
        if (PlainSentences.TooLong(PlainWords) is { } sentence) { errors.AddModelError(nameof(PlainWords), PlainSentences.Say(sentence)); }

        if (kind is PlanKind.NextStep or PlanKind.Target && string.IsNullOrWhiteSpace(PlainWords)) { errors.AddModelError(nameof(PlainWords), "Enter it in the child’s or young person’s words."); }

        if (kind is PlanKind.Strategy && PlanKeys.ReadFrom(From) is null) { errors.AddModelError(nameof(From), "Choose which way it goes."); }

        if (kind is PlanKind.Provision && IsFunded) { CheckMoney(errors); }
    }

    /// <summary>The item that was typed.</summary>
    internal PlanItem Make(PlanKind kind, CycleId cycle, PlanItem? before, Written written)
    {
        var id = PlanItemId.Parse(Id)!.Value;
        var words = before is Strategy { Giver: not null } ? before.Words : Words!.Trim();

        PlanItem item = kind switch
        {
            PlanKind.NextStep => new NextStep { Id = id, Cycle = cycle, Words = words, Written = written, Who = Names.One(Who), ByWhen = ByWhen },
            PlanKind.Target => new Target { Id = id, Cycle = cycle, Words = words, Written = written, ByWhen = ByWhen },
            PlanKind.Provision => new Provision { Id = id, Cycle = cycle, Words = words, Written = written, Who = Names.One(Who), HowOften = Names.One(HowOften), Funding = Funded() },
            _ => new Strategy { Id = id, Cycle = cycle, Words = words, Written = written, From = PlanKeys.ReadFrom(From)!.Value, GivenBy = Names.One(GivenBy) },
        };

        return AsGiven(item, before as Strategy) with
        {
            Version = Version,
            CameFrom = before?.CameFrom,
            PlainWords = Names.One(PlainWords),
            PictureKey = Names.One(PictureKey),
            Standing = PlanKeys.ReadStanding(Standing) ?? Records.Plans.Standing.Open,
        };
    }

    private static PlanItem AsGiven(PlanItem item, Strategy? before) =>
        item is Strategy strategy && before is not null ? strategy with { Giver = before.Giver, Said = before.Said } : item;

    private Funding? Funded() => IsFunded ? new Funding(FundedFor!.Trim(), PoundsTyped()) : null;

    private decimal? PoundsTyped() => decimal.TryParse((Pounds ?? "").Replace("£", "", StringComparison.Ordinal), Money, CultureInfo.InvariantCulture, out var pounds) ? decimal.Round(pounds, 2) : null;

    private void CheckMoney(ModelStateDictionary errors)
    {
        if (string.IsNullOrWhiteSpace(FundedFor)) { errors.AddModelError(nameof(FundedFor), "Enter what the money is for."); }

        if (!string.IsNullOrWhiteSpace(Pounds) && PoundsTyped() is not (>= 0 and <= MostPounds)) { errors.AddModelError(nameof(Pounds), "Enter the amount in pounds, such as 1560 or 1,560.50."); }
    }
}
