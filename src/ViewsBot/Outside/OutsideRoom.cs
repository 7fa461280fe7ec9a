using Microsoft.Extensions.Options;
using ViewsBot.Records.Translations;

namespace ViewsBot.Outside;

/// <summary>Wires the services outside the school that an installation may use. Each is off until the settings name it and a school turns it on.</summary>
internal static class OutsideRoom
{
    /// <summary>Adds the engines for translation and for speech, and what asks them.</summary>
    public static IServiceCollection AddOutside(this IServiceCollection services)
    {
        services.AddOptions<TranslationOptions>().BindConfiguration(TranslationOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<TranslationOptions>, TranslationCheck>();

        services.AddOptions<SpeechOptions>().BindConfiguration(SpeechOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<SpeechOptions>, SpeechCheck>();

        return services
            .AddSingleton<AzureSpeaking>()
            .AddSingleton<ITranslator, AzureTranslation>()
            .AddSingleton<TranslationOnRequest>()
            .AddSingleton<ISentToTranslator>(provider => provider.GetRequiredService<TranslationOnRequest>());
    }
}
