using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using ViewsBot.Content;
using ViewsBot.Content.Words;
using ViewsBot.Conversation.Tests.Safety;
using ViewsBot.FakeChannel;
using ViewsBot.FakeChannel.Speech;
using ViewsBot.Testing.Chats;
using ViewsBot.Testing.Sounds;

namespace ViewsBot.Conversation.Tests.Hearing;

/// <summary>Our own sentences spoken by a service outside: off until the school turns it on, each asked for once, and nothing else ever sent.</summary>
public sealed class SpokenOutsideTests : IAsyncLifetime
{
    private const string Page = "/staff/school/outside";
    private const string Playtime = "option/my-school-day/playtime";

    private FakeServices _services = null!;
    private Product _product = null!;
    private StaffSide _senco = null!;

    public async Task InitializeAsync()
    {
        _services = await FakeServices.StartAsync();
        _product = Product.Start(clock: null, ("Speech:Endpoint", $"{_services.Address}speech"), ("Speech:Key", FakeSpeech.Key));
        _senco = await StaffSide.SignInAsync(_product, "demo-senco");
    }

    public async Task DisposeAsync()
    {
        _senco.Dispose();
        await _product.DisposeAsync();
        await _services.DisposeAsync();
    }

    [Fact]
    public async Task Until_the_school_turns_it_on_nothing_is_spoken_and_when_it_is_turned_off_again_nothing_is_either()
    {
        var chat = await _product.InviteAsync("child", "so");
        Assert.Contains("Off. Nothing is sent.", await _senco.ReadAsync(Page), StringComparison.Ordinal);
        Assert.Empty(await HeardAsync(chat, "so"));
        Assert.Contains("Choose whether our sentences may be sent", await _senco.AnswerAsync(Page, Page + "?handler=Speech", []), StringComparison.Ordinal);

        await TurnAsync("on");
        var address = (await HeardAsync(chat, "so"))[Somali.Get(Playtime)];
        await TurnAsync("off");

        Assert.Empty(await HeardAsync(chat, "so"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(chat, address));
        Assert.Empty(_services.Speech.Asked);
    }

    [Fact]
    public async Task A_sentence_is_sent_when_it_is_first_wanted_once_for_all_and_comes_as_sound()
    {
        await TurnAsync("on");
        var (first, second) = (await _product.InviteAsync("child", "so"), await _product.InviteAsync("parent", "so"));
        var heard = await HeardAsync(first, "so");
        Assert.Empty(_services.Speech.Asked);

        using var sound = await RecordedSchool.AskAsync(_product, first, heard[Somali.Get(Playtime)]);
        var again = await StatusAsync(second, (await HeardAsync(second, "so"))[Somali.Get(Playtime)]);

        Assert.Equal(("audio/mpeg", FakeSpeech.Sound.Length), (sound.Content.Headers.ContentType!.ToString(), (await sound.Content.ReadAsByteArrayAsync()).Length));
        Assert.Equal(HttpStatusCode.OK, again);
        Assert.Equal([new SpokenAsked(Somali.Get(Playtime), "so-SO-UbaxNeural", "so-SO", "audio-24khz-48kbitrate-mono-mp3")], _services.Speech.Asked);
    }

    [Fact]
    public async Task Only_sentences_of_ours_can_be_asked_for_none_with_places_none_the_school_has_worded_and_none_of_telling()
    {
        Directory.CreateDirectory(Path.Combine(_product.DataFolder, "cards", "words"));
        await File.WriteAllTextAsync(Path.Combine(_product.DataFolder, "cards", "words", "so.json"), $$$"""{"sentences":{"{{{Playtime}}}":"Ciyaarta Mrs Khan"}}""");
        await _product.RestartAsync();
        using var senco = await StaffSide.SignInAsync(_product, "demo-senco");
        await senco.PostAsync(Page, Page + "?handler=Speech", new() { ["Speak"] = "on" });

        var heard = await HeardAsync(await _product.InviteAsync("child", "so"), "so");

        Assert.True(heard.Count > 500);
        Assert.DoesNotContain("Ciyaarta Mrs Khan", heard.Keys);
        Assert.DoesNotContain(heard.Keys, sentence => sentence.Contains('{', StringComparison.Ordinal));
        Assert.DoesNotContain(Somali.Get("told/heading"), heard.Keys);
    }

    [Fact]
    public async Task What_is_recorded_is_heard_before_it_and_a_language_without_a_voice_stays_without()
    {
        await TurnAsync("on");
        var recorded = "/staff/school/recordings?language=so&part=child.my-school-day";
        await _senco.UploadAsync(recorded, [new("Speaker", "a parent"), new("Agreed", "true"), new("ConsentOn", "2026-01-15")], $"sound.{LanguageWords.FingerprintOf(Somali.Get(Playtime))}.{Playtime}", CraftedSound.WebM());
        var chat = await _product.InviteAsync("child", "so");

        using var sound = await RecordedSchool.AskAsync(_product, chat, (await HeardAsync(chat, "so"))[Somali.Get(Playtime)]);

        Assert.Equal("audio/webm", sound.Content.Headers.ContentType!.ToString());
        Assert.Empty(await HeardAsync(chat, "ckb"));
        Assert.Empty(_services.Speech.Asked);
    }

    [Fact]
    public async Task Where_the_service_fails_the_sentence_is_not_there_and_comes_when_it_is_asked_for_again_and_nothing_wrong_is_kept()
    {
        await TurnAsync("on");
        var chat = await _product.InviteAsync("child", "so");
        var address = (await HeardAsync(chat, "so"))[Somali.Get(Playtime)];
        _services.Speech.Next(SpeechFault.NoSound, SpeechFault.TooMany);

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(chat, address));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(chat, address));
        Assert.Equal(3, _services.Speech.Asked.Count);
        Assert.DoesNotContain(Somali.Get(Playtime), _product.Logged.All, StringComparison.Ordinal);
    }

    private LanguageWords Somali => _product.Services.GetRequiredService<Deck>().Words.In("so");

    private Task TurnAsync(string how) => _senco.PostAsync(Page, Page + "?handler=Speech", new() { ["Speak"] = how });

    private async Task<HttpStatusCode> StatusAsync(ScriptedChat chat, string address)
    {
        using var answer = await RecordedSchool.AskAsync(_product, chat, address);

        return answer.StatusCode;
    }

    private async Task<Dictionary<string, string>> HeardAsync(ScriptedChat chat, string language)
    {
        using var answer = await RecordedSchool.AskAsync(_product, chat, $"/chat/heard/{language}");

        return (await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<Dictionary<string, string>>())!;
    }
}
