using ViewsBot.Records.Views;

namespace ViewsBot.Records.Plans;

/// <summary>That a session was told something, and when; once for each version.</summary>
public sealed record Told(NewsKey News, SessionId Session, DateTimeOffset At);
