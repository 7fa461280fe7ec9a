using Azure;
using Azure.Core.Pipeline;
using ViewsBot.FakeChannel;
using ViewsBot.FakeChannel.Translator;
using ViewsBot.Language.Translation;
using ViewsBot.Tests.Language.Outside;

namespace ViewsBot.Tests.Language.Translation;

/// <summary>The engine against a service that speaks the real protocol on this machine.</summary>
public sealed class AzureTranslatorTests : IAsyncLifetime
{
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(1);

    private FakeServices _services = null!;

    public async Task InitializeAsync() => _services = await FakeServices.StartAsync();

    public async Task DisposeAsync() => await _services.DisposeAsync();

    [Fact]
    public async Task A_text_comes_back_in_English_with_the_language_the_service_found()
    {
        _services.Translator.Teach("Lubię zupę", "pl", "I like soup");

        var results = await AskAsync(["Lubię zupę"]);

        Assert.Equal([new TextTranslation.Into("I like soup", "pl", 1)], results);
        var asked = Assert.Single(_services.Translator.Asked);
        Assert.Equal(("en", "pl"), (asked.To, asked.SuggestedFrom));
    }

    [Fact]
    public async Task Several_texts_are_one_request_and_come_back_in_their_order_whatever_they_hold()
    {
        string[] texts = ["raz\ndwa \"trzy\" <b>", "\u0627\u0644\u0633\u0644\u0627\u0645", "😀", ""];

        var results = await AskAsync(texts);

        Assert.Equal(texts.Select(text => $"(pl) {text}"), results.Cast<TextTranslation.Into>().Select(into => into.Text));
        Assert.Equal(texts, Assert.Single(_services.Translator.Asked).Texts);
    }

    [Fact]
    public async Task Sorani_goes_by_the_tag_the_service_knows_and_comes_back_by_ours()
    {
        var result = Assert.Single(await TranslatorOf().TranslateAsync(["سڵاو"], "en", "ckb", default));

        Assert.Equal("ku", Assert.Single(_services.Translator.Asked).SuggestedFrom);
        Assert.Equal("ckb", Assert.IsType<TextTranslation.Into>(result).From);
    }

    [Theory]
    [InlineData(Fault.TooMany)]
    [InlineData(Fault.Broken)]
    [InlineData(Fault.Dropped)]
    public async Task What_goes_wrong_for_a_moment_is_asked_again(Fault fault)
    {
        _services.Translator.Next(fault);

        Assert.IsType<TextTranslation.Into>(Assert.Single(await AskAsync(["zupa"])));
        Assert.Equal(2, _services.Translator.Asked.Count);
    }

    [Theory]
    [InlineData(Fault.Broken, NotTranslated.NotReached, 4)]
    [InlineData(Fault.Dropped, NotTranslated.NotReached, 4)]
    [InlineData(Fault.Refused, NotTranslated.Refused, 1)]
    [InlineData(Fault.Malformed, NotTranslated.Unreadable, 1)]
    [InlineData(Fault.OneTooFew, NotTranslated.Unreadable, 1)]
    public async Task What_stays_wrong_is_a_result_and_not_an_exception(Fault fault, NotTranslated why, int times)
    {
        _services.Translator.Next([.. Enumerable.Repeat(fault, 4)]);

        var results = await AskAsync(["zupa", "ser"]);

        Assert.Equal(Enumerable.Repeat(new TextTranslation.Not(why), 2), results);
        Assert.Equal(times, _services.Translator.Asked.Count);
    }

    [Fact]
    public async Task A_service_that_says_nothing_is_waited_for_no_longer_than_is_set()
    {
        _services.Translator.Next(Fault.Silent);

        var results = await TranslatorOf(timeout: TimeSpan.FromMilliseconds(300)).TranslateAsync(["zupa"], "en", "pl", default);

        Assert.Equal([new TextTranslation.Not(NotTranslated.NotReached)], results);
    }

    [Fact]
    public async Task A_service_that_is_not_there_is_not_reached()
    {
        await _services.DisposeAsync();

        Assert.Equal([new TextTranslation.Not(NotTranslated.NotReached)], await AskAsync(["zupa"]));
    }

    [Fact]
    public async Task Whoever_gives_up_is_not_held()
    {
        _services.Translator.Next(Fault.Silent);
        using var gaveUp = new CancellationTokenSource();

        var asking = TranslatorOf(timeout: TimeSpan.FromMinutes(1)).TranslateAsync(["zupa"], "en", "pl", gaveUp.Token);
        await gaveUp.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
    }

    [Fact]
    public async Task A_wrong_key_is_refused_and_asked_once()
    {
        var translator = new AzureTranslator(new AzureKeyCredential("wrong"), Options());

        Assert.Equal([new TextTranslation.Not(NotTranslated.Refused)], await translator.TranslateAsync(["zupa"], "en", "pl", default));
        Assert.Empty(_services.Translator.Asked);
    }

    [Fact]
    public async Task More_than_one_request_may_hold_goes_in_several_and_comes_back_whole()
    {
        var sentence = "To jest zdanie o mojej szkole. ";
        var longText = string.Concat(Enumerable.Repeat(sentence, 4000)).Trim();

        var results = await AskAsync(["krótko", longText, .. Enumerable.Repeat("x", 1200)]);

        Assert.All(_services.Translator.Asked, asked => Assert.True(asked.Texts.Sum(text => text.Length) <= 50_000 && asked.Texts.Count <= 1000));
        Assert.Equal(1202, results.Count);
        Assert.Equal(longText, ((TextTranslation.Into)results[1]).Text.Replace("(pl) ", "", StringComparison.Ordinal));
        Assert.Equal(3, ((TextTranslation.Into)results[1]).Text.Split("(pl) ").Length - 1);
    }

    [Fact]
    public async Task Where_a_part_of_a_long_text_is_missing_there_is_no_translation_of_it_and_the_others_stand()
    {
        _services.Translator.Next(Fault.Refused);

        var results = await AskAsync([new string('a', 60_000), "zupa"]);

        Assert.IsType<TextTranslation.Not>(results[0]);
        Assert.IsType<TextTranslation.Into>(results[1]);
    }

    [Fact]
    public async Task A_managed_identity_sends_its_token_and_the_resource_and_no_key()
    {
        var seen = new List<HttpRequestMessage>();
        using var line = new Listening(seen, """[{"detectedLanguage":{"language":"pl","score":0.9},"translations":[{"text":"soup","to":"en"}]}]"""u8.ToArray());
        var options = new AzureTranslatorOptions { Endpoint = new Uri("https://views.example/translator/text/v3.0/"), Region = "uksouth", ResourceId = "/subscriptions/1", Transport = new HttpClientTransport(line) };

        var results = await new AzureTranslator(new OneToken(), options).TranslateAsync(["zupa"], "en", "pl", default);

        Assert.Equal([new TextTranslation.Into("soup", "pl", 0.9)], results);
        var request = Assert.Single(seen);
        Assert.Equal("https://views.example/translator/text/v3.0/translate?api-version=3.0&textType=plain&to=en&suggestedFrom=pl", request.RequestUri!.AbsoluteUri);
        Assert.Equal("Bearer a-token", request.Headers.Authorization!.ToString());
        Assert.Equal(["uksouth"], request.Headers.GetValues("Ocp-Apim-Subscription-Region"));
        Assert.Equal(["/subscriptions/1"], request.Headers.GetValues("Ocp-Apim-ResourceId"));
        Assert.False(request.Headers.Contains("Ocp-Apim-Subscription-Key"));
    }

    private Task<IReadOnlyList<TextTranslation>> AskAsync(IReadOnlyList<string> texts) => TranslatorOf().TranslateAsync(texts, "en", "pl", default);

    private AzureTranslator TranslatorOf(TimeSpan? timeout = null) => new(new AzureKeyCredential(FakeTranslator.Key), Options(timeout));

    private AzureTranslatorOptions Options(TimeSpan? timeout = null)
    {
        var options = new AzureTranslatorOptions { Endpoint = new Uri(_services.Address, "translator"), Region = FakeTranslator.Region, Timeout = timeout ?? TimeSpan.FromMinutes(1) };

        (options.Retry.Delay, options.Retry.MaxDelay) = (Soon, Soon);

        return options;
    }
}
