using System.Text.Json.Nodes;
using ViewsBot.Content;

namespace ViewsBot.Tests.Content;

public sealed class OwnCardsTests : IDisposable
{
    private static readonly byte[] _png =
        [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13, (byte)'I', (byte)'H', (byte)'D', (byte)'R', 0, 0, 2, 0, 0, 0, 2, 0, 8, 6];

    private static readonly byte[] _jpeg =
        [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC0, 0, 17, 8, 0x02, 0x00, 0x03, 0x00, 3, 1, 0x22];

    private readonly CardsFolder _folder = new();

    [Fact]
    public void A_schools_own_wording_stands_in_place_of_ours()
    {
        _folder.Own("words/en.json", """{"sentences":{"option/my-school-day/lunch":"dinner"}}""");

        var words = _folder.Load().Words.In("en");

        Assert.Equal("dinner", words.Get("option/my-school-day/lunch"));
        Assert.Equal("playtime", words.Get("option/my-school-day/playtime"));
    }

    [Fact]
    public void A_schools_own_wording_was_checked_by_nobody_whoever_checked_ours()
    {
        _folder.Replace("words/pl.typed.json", """{"language":"pl","harm":{"patterns":{"everyone":["krzywda"]},"lookalikes":[]}}""");
        _folder.Change("words/pl.json", words => words["statuses"] = JsonNode.Parse("""{"told/heading":{"by":"A. Nowak","on":"2026-11-22"},"told/danger":{"by":"A. Nowak","on":"2026-11-22"}}"""));
        _folder.Own("words/pl.json", """{"sentences":{"told/heading":"Dziękuję, że to mówisz."}}""");

        var safety = _folder.Load().Words.In("pl").Safety.ToDictionary(sentence => sentence.Key);

        Assert.Equal((true, "Dziękuję, że to mówisz."), (safety["told/heading"].IsDraft, safety["told/heading"].Text));
        Assert.False(safety["told/danger"].IsDraft);
    }

    [Theory]
    [InlineData("""{"sentences":{"option/my-school-day/swimming":"swimming"}}""")]
    [InlineData("""{"sentences":{"opening/can-help":"Somebody can help."}}""")]
    [InlineData("""{"sentences":{"opening/can-help":"{nome} can help."}}""")]
    public void Own_wording_for_a_key_there_is_not_or_with_other_places_stops_the_start(string own)
    {
        _folder.Own("words/en.json", own);

        var broken = Assert.Throws<ContentException>(_folder.Load);

        Assert.Equal("own words/en.json", broken.File);
    }

    [Theory]
    [InlineData("our-slide.png")]
    [InlineData("our-slide.jpg")]
    public void A_schools_own_photo_stands_in_place_of_our_picture(string file)
    {
        _folder.Own("pictures/pictures.json", $$"""{"pictures":{"playtime":{"file":"{{file}}"} } }""");
        _folder.Own("pictures/" + file, file.EndsWith("png", StringComparison.Ordinal) ? _png : _jpeg);

        var picture = _folder.Load().Pictures.Find("playtime");

        Assert.Equal("own/" + file, picture.SvgFile);
        Assert.Equal("own/" + file, picture.PngFile);
    }

    [Fact]
    public void An_own_drawing_is_for_browsers_and_other_channels_keep_our_picture()
    {
        _folder.Own("pictures/pictures.json", """{"pictures":{"playtime":{"file":"slide.svg"}}}""");
        _folder.Own("pictures/slide.svg", """<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h1v1z" fill="url(#a)"/></svg>""");

        var picture = _folder.Load().Pictures.Find("playtime");

        Assert.Equal("own/slide.svg", picture.SvgFile);
        Assert.Equal("playtime.png", picture.PngFile);
    }

    [Theory]
    [InlineData("""<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>""")]
    [InlineData("""<svg xmlns="http://www.w3.org/2000/svg" onload="1"/>""")]
    [InlineData("""<svg xmlns="http://www.w3.org/2000/svg"><image href="https://elsewhere.example/x.png"/></svg>""")]
    [InlineData("""<svg xmlns="http://www.w3.org/2000/svg"><path style="fill:url(https://elsewhere.example/x)"/></svg>""")]
    [InlineData("""<!DOCTYPE svg [<!ENTITY e "x">]><svg xmlns="http://www.w3.org/2000/svg"/>""")]
    [InlineData("""<html/>""")]
    [InlineData("""not a drawing""")]
    public void A_drawing_that_does_more_than_draw_stops_the_start(string svg)
    {
        _folder.Own("pictures/pictures.json", """{"pictures":{"playtime":{"file":"slide.svg"}}}""");
        _folder.Own("pictures/slide.svg", svg);

        Assert.Equal("own pictures/slide.svg", Assert.Throws<ContentException>(_folder.Load).File);
    }

    [Theory]
    [InlineData("../words/en.json")]
    [InlineData("Slide.PNG")]
    [InlineData("slide.gif")]
    [InlineData("missing.png")]
    public void A_photo_with_an_unsafe_name_or_that_is_not_there_stops_the_start(string file)
    {
        _folder.Own("pictures/pictures.json", $$"""{"pictures":{"playtime":{"file":"{{file}}"} } }""");

        Assert.Equal("own pictures/" + file, Assert.Throws<ContentException>(_folder.Load).File);
    }

    [Fact]
    public void A_photo_wider_than_Teams_takes_stops_the_start()
    {
        var wide = (byte[])_png.Clone();
        wide[18] = 0x08;
        _folder.Own("pictures/pictures.json", """{"pictures":{"playtime":{"file":"slide.png"}}}""");
        _folder.Own("pictures/slide.png", wide);

        Assert.Contains("1024", Assert.Throws<ContentException>(_folder.Load).Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void A_photo_that_is_not_what_its_name_says_stops_the_start()
    {
        _folder.Own("pictures/pictures.json", """{"pictures":{"playtime":{"file":"slide.jpg"}}}""");
        _folder.Own("pictures/slide.jpg", _png);

        Assert.Equal("own pictures/slide.jpg", Assert.Throws<ContentException>(_folder.Load).File);
    }

    [Fact]
    public void A_photo_for_a_concept_there_is_not_stops_the_start()
    {
        _folder.Own("pictures/pictures.json", """{"pictures":{"unicorns":{"file":"slide.png"}}}""");

        var broken = Assert.Throws<ContentException>(_folder.Load);

        Assert.Equal("unicorns", broken.Place);
    }

    public void Dispose() => _folder.Dispose();
}
