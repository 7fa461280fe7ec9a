using Azure;
using Azure.Core.Pipeline;
using ViewsBot.Content;
using ViewsBot.FakeChannel;
using ViewsBot.FakeChannel.Speech;
using ViewsBot.Language.Speaking;
using ViewsBot.Testing;
using ViewsBot.Tests.Language.Outside;

namespace ViewsBot.Tests.Language.Speaking;

/// <summary>The engine against a service that speaks the real protocol on this machine.</summary>
public sealed class AzureSpeechTests : IAsyncLifetime
{
    private const string Voice = "so-SO-UbaxNeural";

    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(1);

    private FakeServices _services = null!;

    public async Task InitializeAsync() => _services = await FakeServices.StartAsync();

    public async Task DisposeAsync() => await _services.DisposeAsync();

    [Fact]
    public async Task A_sentence_comes_back_as_sound_in_the_voice_that_was_asked_for()
    {
        var spoken = await SpeechOf().SayAsync("Waqtiga ciyaarta", Voice, default);

        Assert.Equal(FakeSpeech.Sound, Assert.IsType<Spoken.Sound>(spoken).Bytes);
        Assert.Equal([new SpokenAsked("Waqtiga ciyaarta", Voice, "so-SO", "audio-24khz-48kbitrate-mono-mp3")], _services.Speech.Asked);
    }

    [Theory]
    [InlineData("<break time=\"9s\"/> & </voice>")]
    [InlineData("\"quoted\" 'twice' ]]> – …")]
    [InlineData("وقفہ 😀")]
    public async Task Whatever_a_sentence_holds_is_spoken_and_never_read_as_marks(string sentence)
    {
        Assert.IsType<Spoken.Sound>(await SpeechOf().SayAsync(sentence, Voice, default));

        Assert.Equal(sentence, Assert.Single(_services.Speech.Asked).Text);
    }

    [Theory]
    [InlineData(SpeechFault.TooMany)]
    [InlineData(SpeechFault.Broken)]
    [InlineData(SpeechFault.Dropped)]
    public async Task What_goes_wrong_for_a_moment_is_asked_again(SpeechFault fault)
    {
        _services.Speech.Next(fault);

        Assert.IsType<Spoken.Sound>(await SpeechOf().SayAsync("Haa", Voice, default));
        Assert.Equal(2, _services.Speech.Asked.Count);
    }

    [Theory]
    [InlineData(SpeechFault.Broken)]
    [InlineData(SpeechFault.Dropped)]
    public async Task What_stays_wrong_is_a_result_and_not_an_exception(SpeechFault fault)
    {
        _services.Speech.Next([.. Enumerable.Repeat(fault, 4)]);

        Assert.Equal(new Spoken.Not(NotSpoken.NotReached), await SpeechOf().SayAsync("Haa", Voice, default));
        Assert.Equal(4, _services.Speech.Asked.Count);
    }

    [Fact]
    public async Task A_service_that_says_nothing_is_waited_for_no_longer_than_is_set()
    {
        _services.Speech.Next(SpeechFault.Silent);

        Assert.Equal(new Spoken.Not(NotSpoken.NotReached), await SpeechOf(timeout: TimeSpan.FromMilliseconds(300)).SayAsync("Haa", Voice, default));
    }

    [Fact]
    public async Task A_wrong_key_or_a_voice_there_is_not_is_refused_and_asked_once()
    {
        Assert.Equal(new Spoken.Not(NotSpoken.Refused), await new AzureSpeech(new AzureKeyCredential("wrong"), Options()).SayAsync("Haa", Voice, default));
        Assert.Equal(new Spoken.Not(NotSpoken.Refused), await SpeechOf().SayAsync("Haa", "nobody", default));
        Assert.Empty(_services.Speech.Asked);
    }

    [Fact]
    public async Task A_managed_identity_sends_its_token_to_the_resources_own_address_and_no_key()
    {
        var seen = new List<HttpRequestMessage>();
        using var line = new Listening(seen, FakeSpeech.Sound);
        var options = new AzureSpeechOptions { Endpoint = new Uri("https://views.example/tts/"), Transport = new HttpClientTransport(line) };

        Assert.IsType<Spoken.Sound>(await new AzureSpeech(new OneToken(), options).SayAsync("Haa", Voice, default));

        var request = Assert.Single(seen);
        Assert.Equal("https://views.example/tts/cognitiveservices/v1", request.RequestUri!.AbsoluteUri);
        Assert.Equal("Bearer a-token", request.Headers.Authorization!.ToString());
        Assert.False(request.Headers.Contains("Ocp-Apim-Subscription-Key"));
    }

    [Fact]
    public void Each_voice_is_of_a_language_that_is_ours_and_speaks_it()
    {
        var deck = Deck.Load(Repository.Cards);

        Assert.All(deck.Voices, voice => Assert.Equal(voice.Key.Split('-')[0], voice.Value.Split('-')[0]));
        Assert.Equal(["ckb"], deck.Words.Languages.Select(words => words.Language).Except(deck.Voices.Keys));
        Assert.Empty(deck.Voices.Keys.Except(deck.Words.Languages.Select(words => words.Language)));
    }

    private AzureSpeech SpeechOf(TimeSpan? timeout = null) => new(new AzureKeyCredential(FakeSpeech.Key), Options(timeout));

    private AzureSpeechOptions Options(TimeSpan? timeout = null)
    {
        var options = new AzureSpeechOptions { Endpoint = new Uri(_services.Address, "speech"), Timeout = timeout ?? TimeSpan.FromMinutes(1) };

        (options.Retry.Delay, options.Retry.MaxDelay) = (Soon, Soon);

        return options;
    }
}
