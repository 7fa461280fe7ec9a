using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using ViewsBot.Content;
using ViewsBot.Content.Audio;
using ViewsBot.Content.Words;
using ViewsBot.Conversation.Tests.Safety;
using ViewsBot.Records.Audit;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Testing.Chats;
using ViewsBot.Testing.Sounds;

namespace ViewsBot.Conversation.Tests.Hearing;

/// <summary>Sentences that staff record for families, over the real pages, as a browser without scripts sends them.</summary>
public sealed class StaffRecordingTests : IAsyncDisposable
{
    private const string Page = "/staff/school/recordings?language=ur&part=child.my-school-day";
    private const string Key = "option/my-school-day/playtime";

    private readonly Product _product = Product.Start();

    public ValueTask DisposeAsync() => _product.DisposeAsync();

    [Fact]
    public async Task What_a_parent_spoke_is_heard_by_families_of_the_school_and_staff_see_who_agreed_and_when()
    {
        using var senco = await StaffSide.SignInAsync(_product, "demo-senco");
        var before = await senco.ReadAsync(Page);
        Assert.Contains(Playtime, before, StringComparison.Ordinal);
        Assert.Contains("playtime", before, StringComparison.Ordinal);

        var after = await KeepAsync(senco, CraftedSound.WebM());

        Assert.Contains("1 recording is kept.", after, StringComparison.Ordinal);
        Assert.Contains("Spoken by Mrs Quince-Bano, who agreed on 15 January 2026. Kept by Mrs Okafor", after, StringComparison.Ordinal);
        var chat = await _product.InviteAsync("child", "ur");
        using var sound = await RecordedSchool.AskAsync(_product, chat, (await HeardAsync(chat))[Playtime]);
        Assert.Equal(("audio/webm", CraftedSound.WebM().Length), (sound.Content.Headers.ContentType!.ToString(), (await sound.Content.ReadAsByteArrayAsync()).Length));
        Assert.Equal(CraftedSound.WebM(), await senco.FetchAsync(SoundIn(after)));
        Assert.Equal(["recording-heard", "recording-kept"], (await AboutAsync(SoundIn(after))).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("Quince-Bano", _product.Logged.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_recording_of_a_sentence_takes_the_place_of_the_first_and_whoever_spoke_can_have_it_deleted()
    {
        using var senco = await StaffSide.SignInAsync(_product, "demo-senco");
        await KeepAsync(senco, CraftedSound.Mp3(1));
        var second = await KeepAsync(senco, CraftedSound.Mp3(2));
        var chat = await _product.InviteAsync("child", "ur");
        var address = Assert.Single(await HeardAsync(chat)).Value;
        using (var sound = await RecordedSchool.AskAsync(_product, chat, address)) { Assert.Equal(CraftedSound.Mp3(2), await sound.Content.ReadAsByteArrayAsync()); }

        var deleted = await senco.AnswerAsync(Page, $"/staff/school/recordings?handler=Delete&recording={SoundIn(second).Split('/')[^1]}", new() { ["Language"] = "ur", ["Part"] = "child.my-school-day" });

        Assert.DoesNotContain("Spoken by", deleted, StringComparison.Ordinal);
        Assert.Empty(await HeardAsync(chat));
        using var gone = await RecordedSchool.AskAsync(_product, chat, address);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        Assert.Contains("recording-deleted", await AboutAsync(SoundIn(second)));
    }

    [Fact]
    public async Task Nobodys_voice_is_kept_who_is_not_named_or_did_not_agree()
    {
        using var senco = await StaffSide.SignInAsync(_product, "demo-senco");
        (string Speaker, string Agreed, string Day, string Said)[] forms =
        [
            ("", "true", "2026-01-15", "Enter who speaks"),
            ("a parent", "", "2026-01-15", "Keep a voice only when whoever speaks has agreed."),
            ("a parent", "true", "2999-01-15", "today or before"),
            ("a parent", "true", "", "today or before"),
        ];

        foreach (var (speaker, agreed, day, said) in forms) { Assert.Contains(said, await KeepAsync(senco, CraftedSound.Mp3(), speaker, agreed, day), StringComparison.Ordinal); }

        Assert.Empty(await HeardAsync(await _product.InviteAsync("child", "ur")));
    }

    [Fact]
    public async Task What_is_no_sound_or_too_much_of_it_is_not_kept_and_the_page_says_what_is()
    {
        using var senco = await StaffSide.SignInAsync(_product, "demo-senco");
        byte[][] files = ["<script>1</script>"u8.ToArray(), CraftedSound.WebMWithPictures(), [.. CraftedSound.Mp3(), .. new byte[AudioBytes.MostBytes]]];

        foreach (var file in files) { Assert.Contains("Choose sound alone, as MP3, WebM, Ogg or M4A, of at most 1 MB.", await KeepAsync(senco, file), StringComparison.Ordinal); }

        Assert.Contains("Record or choose at least one sentence.", await KeepAsync(senco, []), StringComparison.Ordinal);
        Assert.Empty(await HeardAsync(await _product.InviteAsync("child", "ur")));
    }

    [Fact]
    public async Task A_sentence_that_says_something_else_by_now_is_not_heard_with_what_was_recorded_of_it()
    {
        using (var senco = await StaffSide.SignInAsync(_product, "demo-senco")) { await KeepAsync(senco, CraftedSound.Mp3()); }
        Directory.CreateDirectory(Path.Combine(_product.DataFolder, "cards", "words"));
        await File.WriteAllTextAsync(Path.Combine(_product.DataFolder, "cards", "words", "ur.json"), $$$"""{"sentences":{"{{{Key}}}":"وقفہ"}}""");

        await _product.RestartAsync();

        using var after = await StaffSide.SignInAsync(_product, "demo-senco");
        Assert.Contains("The sentence has changed since", await after.ReadAsync(Page), StringComparison.Ordinal);
        Assert.Empty(await HeardAsync(await _product.InviteAsync("child", "ur")));
    }

    [Fact]
    public async Task A_deputy_sees_what_is_recorded_and_keeps_and_deletes_nothing()
    {
        using var senco = await StaffSide.SignInAsync(_product, "demo-senco");
        var kept = await KeepAsync(senco, CraftedSound.Mp3());
        using var deputy = await StaffSide.SignInAsync(_product, "demo-deputy");
        var page = await deputy.ReadAsync(Page);
        Assert.Contains("Spoken by", page, StringComparison.Ordinal);
        Assert.DoesNotContain("type=\"file\"", page, StringComparison.Ordinal);

        await Assert.ThrowsAsync<HttpRequestException>(() => KeepAsync(deputy, CraftedSound.Mp3(2)));
        await Assert.ThrowsAsync<HttpRequestException>(() => deputy.AnswerAsync(Page, $"/staff/school/recordings?handler=Delete&recording={SoundIn(kept).Split('/')[^1]}", new() { ["Language"] = "ur" }));

        Assert.Single(await HeardAsync(await _product.InviteAsync("child", "ur")));
        Assert.Contains("recording-refused", await AboutAsync(SoundIn(kept)));
    }

    [Fact]
    public async Task Staff_of_another_school_and_whoever_is_not_signed_in_hear_nothing()
    {
        using var senco = await StaffSide.SignInAsync(_product, "demo-senco");
        var address = SoundIn(await KeepAsync(senco, CraftedSound.Mp3()));
        var elsewhere = SchoolId.New(TimeProvider.System);

        Assert.Empty(_product.Services.GetRequiredService<Records.Recordings.IRecordingStore>().At(elsewhere));
        Assert.False(WhoMaySee.KeepsRecordings(new Viewer.Demo(), elsewhere));
        Assert.NotEqual(HttpStatusCode.OK, (await _product.Http.GetAsync(address)).StatusCode);
    }

    private LanguageWords Urdu => _product.Services.GetRequiredService<Deck>().Words.In("ur");

    private string Playtime => Urdu.Get(Key);

    private Task<string> KeepAsync(StaffSide staff, byte[] sound, string speaker = "Mrs Quince-Bano", string agreed = "true", string day = "2026-01-15") => staff.UploadAsync(
        Page,
        [new("Speaker", speaker), new("Agreed", agreed), new("ConsentOn", day)],
        $"sound.{LanguageWords.FingerprintOf(Playtime)}.{Key}",
        sound);

    private static string SoundIn(string page) => page[page.IndexOf("/staff/recordings/", StringComparison.Ordinal)..].Split('"')[0];

    private async Task<IReadOnlyList<string>> AboutAsync(string address) =>
        [.. (await _product.Services.GetRequiredService<IAuditStore>().AboutAsync($"recording:{address.Split('/')[^1]}", default)).Select(entry => entry.Action)];

    private async Task<Dictionary<string, string>> HeardAsync(ScriptedChat chat)
    {
        using var answer = await RecordedSchool.AskAsync(_product, chat, "/chat/heard/ur");

        return (await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<Dictionary<string, string>>())!;
    }
}
