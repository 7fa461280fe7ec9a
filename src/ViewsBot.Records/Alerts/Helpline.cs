namespace ViewsBot.Records.Alerts;

/// <summary>Whom an adult can ring when the school is closed.</summary>
/// <param name="Name">As families know it.</param>
/// <param name="Number">The telephone number as it is dialled.</param>
/// <param name="VerifiedOn">The day somebody rang it or looked it up.</param>
public sealed record Helpline(string Name, string Number, DateOnly VerifiedOn);
