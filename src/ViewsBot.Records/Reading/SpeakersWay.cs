using ViewsBot.Records.People;

namespace ViewsBot.Records.Reading;

/// <summary>A speaker, and how they like to talk; <c>null</c> where they have not kept that.</summary>
public sealed record SpeakersWay(Speaker Speaker, WayOfTalking? Way);
