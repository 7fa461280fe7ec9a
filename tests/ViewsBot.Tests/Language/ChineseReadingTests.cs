using ViewsBot.Language.Reading;

namespace ViewsBot.Tests.Language;

/// <summary>Chinese is written without spaces: a run of characters is taken apart into listed words.</summary>
public sealed class ChineseReadingTests : IDisposable
{
    private const string Chinese = """
        {
          "language": "zh-Hans",
          "spellings": { "喜歡": "喜欢", "這個": "这个" },
          "lists": { "filler": ["我", "这个", "很", "也", "的", "like"], "negations": ["不"], "doubts": ["但是"], "yes": ["是"], "no": ["不是"] },
          "scales": { "feel": { "left": ["喜欢", "开心"], "middle": ["还好", "一般般"], "right": ["不喜欢", "讨厌"], "notLeftIsRight": true } },
          "positions": { "middle": ["第二个"] },
          "controls": { "stop": ["停", "不想说了"], "tell-someone": ["我要告诉别人"] },
          "harm": { "sets": { "dad": ["爸爸", "父亲"] }, "patterns": { "everyone": ["<dad> .. 打 我"] }, "lookalikes": ["<dad> 打 我 的 电话"] }
        }
        """;

    private readonly SmallLists _lists = new(("zh-Hans", Chinese));

    public void Dispose() => _lists.Dispose();

    [Theory]
    [InlineData("我喜欢这个", "left")]
    [InlineData("我很喜欢", "left")]
    [InlineData("我喜歡這個", "left")]
    [InlineData("我不喜欢这个！", "right")]
    [InlineData("我不开心", "right")]
    [InlineData("我 不喜欢", "right")]
    [InlineData("我喜欢喜欢", "left")]
    [InlineData("第二个", "middle")]
    [InlineData("第2个", "words")]
    [InlineData("我like这个喜欢", "left")]
    [InlineData("我喜欢猫", "words")]
    [InlineData("我喜欢但是讨厌", "words")]
    [InlineData("我不不喜欢", "words")]
    [InlineData("我喜欢这个吗？", "words")]
    public void A_run_is_read_by_the_words_in_it(string text, string expected) => Assert.Equal(expected, Read(text).Got.ToWire());

    [Theory]
    [InlineData("我喜换")]
    [InlineData("一般殷")]
    public void One_other_character_is_another_word_and_no_slip(string text) => Assert.Equal("words", Read(text).Got.ToWire());

    [Theory]
    [InlineData("我很喜欢操场时间", "left")]
    [InlineData("操场时间我不喜欢", "right")]
    [InlineData("操场时间", "words")]
    [InlineData("我喜欢操场", "words")]
    [InlineData("我喜欢操场日间", "words")]
    public void The_options_name_within_a_run_adds_nothing(string text, string expected) =>
        Assert.Equal(expected, _lists.Reader.Read(text, Card() with { OptionName = "操场时间" }).Got.ToWire());

    [Fact]
    public void The_words_of_a_point_are_read_as_the_card_shows_them() =>
        Assert.Equal("right", _lists.Reader.Read("对此不高兴", Card() with { PointWords = ["对此高兴", "中间", "对此不高兴"] }).Got.ToWire());

    [Fact]
    public void A_run_of_more_words_than_a_reply_has_is_own_words_whatever_it_begins_with()
    {
        var text = string.Concat(Enumerable.Repeat("我很喜欢", 20));

        Assert.Equal("left", Read(text[..20]).Got.ToWire());
        Assert.Equal("words", Read(text).Got.ToWire());
    }

    [Theory]
    [InlineData("爸爸打我", true)]
    [InlineData("昨天爸爸晚上用力打我了", true)]
    [InlineData("父亲打我。我很怕", true)]
    [InlineData("爸爸打我的电话", false)]
    [InlineData("爸爸帮我", false)]
    public void Harm_is_found_within_a_run(string text, bool expected)
    {
        Assert.Equal(expected, _lists.Reader.TellsOfHarm(text, "zh-Hans", "child"));
        Assert.Equal(expected, _lists.Reader.TellsOfHarm(text, "en", "child"));
    }

    [Fact]
    public void Harm_is_found_at_the_end_of_a_very_long_run() =>
        Assert.True(_lists.Reader.TellsOfHarm(string.Concat(Enumerable.Repeat("我们去公园玩天气很好", 500)) + "爸爸打我", "zh-Hans", "child"));

    [Theory]
    [InlineData("我不喜欢这个")]
    [InlineData("爸爸爸爸打我的")]
    [InlineData("囧囧囧")]
    public void Work_grows_with_the_length_of_a_run_and_not_faster(string part)
    {
        var once = StepsOf(part, 300);

        var tenfold = StepsOf(part, 3000);

        Assert.InRange(tenfold, once, once * 11);
    }

    [Fact]
    public void No_run_throws_and_reading_it_twice_or_tidied_gives_the_same()
    {
        const string characters = "我你不喜欢开心这个爸打囧很但是停 ？2a，";
        var random = new Random(20261122);
        for (var round = 0; round < 2000; round++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(60)).Select(_ => characters[random.Next(characters.Length)])]);

            var understood = Read(text);

            Assert.Equal(understood, Read(text));
            Assert.Equal(understood, Read(_lists.Reader.Normalised(text)));
        }
    }

    private static CardInFocus Card() => TypedWords.Card() with { Language = "zh-Hans" };

    private Understood Read(string text) => _lists.Reader.Read(text, Card());

    private int StepsOf(string part, int times)
    {
        _lists.Reader.Read(string.Concat(Enumerable.Repeat(part, times)), Card(), out var steps);
        return steps;
    }
}
