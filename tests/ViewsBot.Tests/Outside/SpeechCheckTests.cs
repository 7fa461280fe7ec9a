using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using ViewsBot.Outside;

namespace ViewsBot.Tests.Outside;

public sealed class SpeechCheckTests
{
    private const string Key = "Key=0123456789abcdef;Region=uksouth";

    [Theory]
    [InlineData("", false)]
    [InlineData(Key, true)]
    [InlineData("Key=0123;Endpoint=http://127.0.0.1:5090/speech", true)]
    [InlineData("ManagedIdentity=true;Endpoint=https://views.cognitiveservices.azure.com/tts", true)]
    [InlineData(Key + ";Timeout=00:02:00", true)]
    public void What_is_whole_starts_and_without_a_key_or_an_identity_there_is_no_engine(string settings, bool isSet)
    {
        Assert.True(Check(settings).Succeeded);
        Assert.Equal(isSet, Of(settings).IsSet);
    }

    [Theory]
    [InlineData("Key=0123", "Speech:Region")]
    [InlineData("Key=0123;Region=uksouth.evil.example/", "Speech:Region")]
    [InlineData(Key + ";ManagedIdentity=true;Endpoint=https://views.example", "Speech takes Key or ManagedIdentity")]
    [InlineData(Key + ";Endpoint=http://speech.example", "Speech:Endpoint")]
    [InlineData("ManagedIdentity=true;Region=uksouth", "Speech:ManagedIdentity")]
    [InlineData("ManagedIdentity=true;Endpoint=http://127.0.0.1:5090", "Speech:ManagedIdentity")]
    [InlineData(Key + ";Timeout=01:00:00", "Speech:Timeout")]
    public void What_would_speak_nothing_or_send_a_key_elsewhere_stops_the_start_and_names_the_setting(string settings, string named) =>
        Assert.StartsWith(named, Assert.Single(Check(settings).Failures!), StringComparison.Ordinal);

    private static ValidateOptionsResult Check(string settings) => new SpeechCheck().Validate(null, Of(settings));

    private static SpeechOptions Of(string settings)
    {
        var pairs = settings.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2)).ToDictionary(pair => pair[0], pair => (string?)pair[1]);

        return new ConfigurationBuilder().AddInMemoryCollection(pairs).Build().Get<SpeechOptions>() ?? new SpeechOptions();
    }
}
