namespace ViewsBot.Heard;

/// <summary>Wires what is heard where a device has no voice for a language.</summary>
internal static class HeardRoom
{
    /// <summary>Adds the voices, the one that is heard before the others first.</summary>
    public static IServiceCollection AddHeard(this IServiceCollection services) => services
        .AddSingleton<IVoice, SchoolVoice>()
        .AddSingleton<IVoice, CardsVoice>()
        .AddSingleton<SpokenFolder>()
        .AddSingleton<IVoice, OutsideVoice>()
        .AddSingleton<HeardSentences>();
}
