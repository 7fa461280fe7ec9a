namespace ViewsBot.Records.Plans;

/// <summary>Additional funding of a provision; pupil and parents are asked what it does.</summary>
/// <param name="For">What the money is for, in plain words.</param>
/// <param name="Pounds">How much in pounds a year, to the penny, or <c>null</c> where it is not said.</param>
public sealed record Funding(string For, decimal? Pounds);
