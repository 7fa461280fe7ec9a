using ViewsBot.Content;
using ViewsBot.Content.Audio;
using ViewsBot.Testing.Sounds;

namespace ViewsBot.Tests.Content;

public sealed class AudioTests : IDisposable
{
    private const string Lunch = "option/my-school-day/lunch";

    private readonly CardsFolder _folder = new();

    [Fact]
    public void A_recording_is_found_by_its_language_and_key_and_is_named_after_what_is_in_it()
    {
        _folder.Own($"audio/en/{Lunch}.mp3", CraftedSound.Mp3());
        _folder.Own("audio/en/opening/not-a-test@parent.webm", CraftedSound.WebM());

        var files = Recorded();

        Assert.Equal([("opening/not-a-test@parent", AudioKind.WebM), (Lunch, AudioKind.Mp3)], files.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => (file.Key, file.Kind)));
        Assert.Equal(2, files.Select(file => file.Name).Distinct().Count());
        Assert.All(files, file => Assert.Matches("^[0-9a-f]{32}$", file.Name));
    }

    [Fact]
    public void A_schools_own_recording_stands_in_place_of_ours()
    {
        _folder.Ours($"audio/en/{Lunch}.mp3", CraftedSound.Mp3(1));
        _folder.Ours("audio/en/control/stop.mp3", CraftedSound.Mp3(2));
        _folder.Own($"audio/en/{Lunch}.ogg", CraftedSound.Ogg());

        Assert.Equal([("control/stop", AudioKind.Mp3), (Lunch, AudioKind.Ogg)], Recorded().OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => (file.Key, file.Kind)));
    }

    [Theory]
    [InlineData("audio/en/option/my-school-day/swimming.mp3", "the key of a sentence")]
    [InlineData("audio/en/opening/can-help.mp3", "the key of a sentence")]
    [InlineData("audio/en/option/my-school-day/lunch@parent.mp3", "the key of a sentence")]
    [InlineData("audio/en/option/my-school-day/lunch@nobody.mp3", "the key of a sentence")]
    [InlineData("audio/de/option/my-school-day/lunch.mp3", "a language there are words for")]
    [InlineData("audio/EN/option/my-school-day/lunch.mp3", "a language there are words for")]
    [InlineData("audio/lunch.mp3", "a language there are words for")]
    [InlineData("audio/en/option/my-school-day/lunch.ogg", "sound of the kind its name says")]
    [InlineData("audio/en/option/my-school-day/lunch.wav", "sound of the kind its name says")]
    public void A_recording_of_nothing_we_say_or_under_a_wrong_name_stops_the_start(string file, string expected)
    {
        _folder.Own(file, CraftedSound.Mp3());

        var broken = Assert.Throws<ContentException>(_folder.Load);

        Assert.Equal("own " + file, broken.File);
        Assert.Contains(expected, broken.Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void A_recording_of_more_than_a_megabyte_stops_the_start()
    {
        _folder.Ours($"audio/en/{Lunch}.mp3", [.. CraftedSound.Mp3(), .. new byte[AudioBytes.MostBytes]]);

        var broken = Assert.Throws<ContentException>(_folder.Load);

        Assert.Equal(($"audio/en/{Lunch}.mp3", "at most 1 MB"), (broken.File, broken.Expected));
    }

    [Fact]
    public void What_nobody_laid_there_themselves_is_passed_by()
    {
        _folder.Own("audio/en/.DS_Store", "x");

        Assert.Empty(Recorded());
    }

    [Fact]
    public void Each_kind_of_sound_is_known_by_what_is_in_it()
    {
        byte[][] files = [CraftedSound.Mp3(), CraftedSound.Mp3()[21..], CraftedSound.WebM(), CraftedSound.Ogg(), CraftedSound.M4A()];

        Assert.Equal(["audio/mpeg", "audio/mpeg", "audio/webm", "audio/ogg", "audio/mp4"], files.Select(file => AudioBytes.KindOf(file)?.MediaType));
    }

    [Fact]
    public void Moving_pictures_pages_pictures_and_half_files_are_no_sound()
    {
        byte[][] files =
        [
            CraftedSound.WebMWithPictures(), [.. CraftedSound.M4A(), .. "vide"u8], "<html><script>1</script></html>"u8.ToArray(), [0xFF, 0xD8, 0xFF, 0xE0], [],
            CraftedSound.Mp3()[..15], [.. "ID3"u8, 4, 0, 0, 0x7F, 0x7F, 0x7F, 0x7F, 0xFF, 0xFB, 0x90, 0], [0xFF, 0xFF, 0xFF, 0xFF], CraftedSound.Ogg()[..20],
        ];

        Assert.All(files, file => Assert.Null(AudioBytes.KindOf(file)));
    }

    public void Dispose() => _folder.Dispose();

    private List<AudioFile> Recorded()
    {
        var deck = _folder.Load();

        return [.. deck.Audio.In(deck.Words.In("en"))];
    }
}
