using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using ViewsBot.Outside;

namespace ViewsBot.Tests.Outside;

public sealed class TranslationCheckTests
{
    private const string Key = "Key=0123456789abcdef;Region=uksouth";

    [Theory]
    [InlineData("", false)]
    [InlineData(Key, true)]
    [InlineData("Key=0123;Region=global", true)]
    [InlineData("ManagedIdentity=true;Region=uksouth;ResourceId=/subscriptions/1", true)]
    [InlineData("ManagedIdentity=true;Endpoint=https://views.cognitiveservices.azure.com/translator/text/v3.0", true)]
    [InlineData(Key + ";Endpoint=http://127.0.0.1:5090/translator", true)]
    [InlineData(Key + ";Timeout=00:00:01", true)]
    public void What_is_whole_starts_and_without_a_key_or_an_identity_there_is_no_engine(string settings, bool isSet)
    {
        Assert.True(Check(settings).Succeeded);
        Assert.Equal(isSet, Of(settings).IsSet);
    }

    [Theory]
    [InlineData("Key=0123", "Translation:Region")]
    [InlineData(Key + ";ManagedIdentity=true", "Translation takes Key or ManagedIdentity")]
    [InlineData(Key + ";Endpoint=http://translator.example", "Translation:Endpoint")]
    [InlineData(Key + ";Endpoint=translator", "Translation:Endpoint")]
    [InlineData("ManagedIdentity=true;Endpoint=http://127.0.0.1:5090", "Translation:ManagedIdentity")]
    [InlineData(Key + ";Timeout=00:00:00", "Translation:Timeout")]
    [InlineData(Key + ";Timeout=01:00:00", "Translation:Timeout")]
    public void What_would_bring_no_translation_or_send_words_in_the_clear_stops_the_start_and_names_the_setting(string settings, string named) =>
        Assert.StartsWith(named, Assert.Single(Check(settings).Failures!), StringComparison.Ordinal);

    private static ValidateOptionsResult Check(string settings) => new TranslationCheck().Validate(null, Of(settings));

    private static TranslationOptions Of(string settings)
    {
        var pairs = settings.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2)).ToDictionary(pair => pair[0], pair => (string?)pair[1]);
        var options = new TranslationOptions();
        new ConfigurationBuilder().AddInMemoryCollection(pairs).Build().Bind(options);

        return options;
    }
}
