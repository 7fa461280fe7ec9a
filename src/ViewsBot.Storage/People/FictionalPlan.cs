using System.Text.Json;

namespace ViewsBot.Storage.People;

/// <summary>What a made-up plan says, as it stands in <c>fictional-plans.json</c>; days and ids are given when it is used.</summary>
/// <param name="Audience">Whose plan it suits: <c>child</c> or <c>young-person</c>.</param>
/// <param name="NextSteps">Its next steps.</param>
/// <param name="Target">Its target.</param>
/// <param name="Provision">Its provision, which has additional funding.</param>
/// <param name="Strategies">Its strategies.</param>
internal sealed record FictionalPlan(
    string Audience,
    IReadOnlyList<FictionalPlan.Part> NextSteps,
    FictionalPlan.Part Target,
    FictionalPlan.Part Provision,
    IReadOnlyList<FictionalPlan.Part> Strategies)
{
    private const string File = "ViewsBot.Storage.fictional-plans.json";

    /// <summary>Every one there is.</summary>
    public static IReadOnlyList<FictionalPlan> All { get; } = Read();

    /// <summary>One item; what its kind does not have is <c>null</c>.</summary>
    internal sealed record Part(
        string Words, string Plain, string Picture, string? Who, string? HowOften, string? FundedFor, decimal? Pounds, string? From, string? GivenBy);

    /// <summary>Its items, each once.</summary>
    public IEnumerable<Part> Parts => [.. NextSteps, Target, Provision, .. Strategies];

    private static IReadOnlyList<FictionalPlan> Read()
    {
        using var stream = typeof(FictionalPlan).Assembly.GetManifestResourceStream(File)!;

        return JsonSerializer.Deserialize<FictionalPlan[]>(stream, JsonSerializerOptions.Web)!;
    }
}
