namespace ViewsBot.Records.Alerts;

/// <summary>Rings when an alert was raised, acknowledged or passed on.</summary>
public sealed class AlertBell : Bell;
