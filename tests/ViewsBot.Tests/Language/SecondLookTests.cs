using ViewsBot.Language.Reading;

namespace ViewsBot.Tests.Language;

/// <summary>What no list knows is read by its likeness to examples: these are few, and of no real language, so that what is learned stands here.</summary>
public sealed class SecondLookTests : IDisposable
{
    private const string Polish = """
        {
          "language": "pl",
          "lists": { "filler": ["to"], "doubts": ["ale"] },
          "scales": { "feel": { "left": ["lubie"], "middle": ["moze"], "right": ["nie lubie"], "notLeftIsRight": false } },
          "harm": { "patterns": { "everyone": ["bije mnie"] }, "lookalikes": [] }
        }
        """;

    private static readonly string _examples = string.Join('\n', [
        "# made up",
        .. new[] { "tata zamykał drzwi", "wujek zamyka mnie", "zamknęła mnie mama", "zamykają nas nocą", "zamknął mnie znów", "zamykano mnie tam" }.Select(text => $"tell\t{text}"),
        .. new[] { "otwieram okno", "gramy w piłkę", "pies biega", "mama gotuje", "kot śpi nocą", "tata czyta mi" }.Select(text => $"like-tell\t{text}"),
        .. new[] { "przerwijmy teraz", "chcę przerwać", "przerwa proszę", "przerwijcie już", "przerywamy dzisiaj", "przerwę poproszę" }.Select(text => $"break\t{text}"),
        "skip\tdalej", "skip\tpotem", "break\tpotem!", "left\tsuper", "left\tlubie nie lubie",
        .. new[] { "uwielbiam czytanie", "uwielbiamy liczenie", "uwielbia rysowanie", "uwielbiam rysować", "uwielbiałam śpiewać", "uwielbiamy śpiewanie" }.Select(text => $"left\t{text}"),
        .. new[] { "jutro jest wtorek", "mamy nową panią", "sala jest duża", "babcia przyjedzie", "autobus jedzie", "zielone krzesła" }.Select(text => $"words\t{text}"),
    ]);

    private readonly SmallLists _lists = new([("pl", _examples)], [("pl", Polish)]);

    public void Dispose() => _lists.Dispose();

    [Theory]
    [InlineData("zamykali mnie w domu")]
    [InlineData("mama zamykała nas")]
    public void A_form_that_nobody_listed_tells_of_harm_like_its_relatives(string text) => Assert.True(Read(text).Alert);

    [Fact]
    public void A_long_text_is_heard_through_to_its_end()
    {
        var text = string.Concat(Enumerable.Repeat("sala jest duża mamy nową panią ", 40)) + "wujek znów zamykał mnie nocą i zamyka nas tam, mama zamykała nas i zamykali nas znów";

        Assert.True(_lists.Reader.TellsOfHarm(text, "pl", "child"));
        Assert.False(_lists.Reader.TellsOfHarm(text.Replace("wujek znów zamykał mnie nocą i zamyka nas tam, mama zamykała nas i zamykali nas znów", "", StringComparison.Ordinal), "pl", "child"));
    }

    [Fact]
    public void What_is_asked_of_the_conversation_is_heard_at_a_picture_and_is_somebodys_own_words_elsewhere()
    {
        Assert.Equal(Control.Break, Read("przerwać proszę").Control);

        Assert.Null(Read("przerwać proszę", scale: null).Control);
    }

    [Theory]
    [InlineData("uwielbiam pisanie", true)]
    [InlineData("uwielbiam, ale nie lubie", false)]
    [InlineData("uwielbiam pisanie?", false)]
    public void An_answer_is_taken_for_one_where_no_list_speaks_against_it(string text, bool isPlaced) => Assert.Equal(isPlaced, Read(text).Got is Got.Point(0));

    [Theory]
    [InlineData("Dalej!", "not-an-answer:skip")]
    [InlineData("SUPER!!", "left")]
    [InlineData("potem", "words")]
    [InlineData("dalek", "words")]
    [InlineData("lubie nie lubie", "words")]
    [InlineData("jutro jest wtorek", "words")]
    public void An_example_typed_word_for_word_means_what_it_means_unless_it_has_two_meanings_or_a_list_speaks_against_it(string text, string got) => Assert.Equal(got, Read(text).Got.ToWire());

    [Fact]
    public void An_example_that_asks_for_something_is_somebodys_own_words_where_words_are_asked_for() => Assert.Equal("words", Read("dalej", scale: null).Got.ToWire());

    [Fact]
    public void What_is_learned_is_learned_while_somebody_reads_the_first_card_in_a_language()
    {
        _lists.Reader.Expect("pl");
        _lists.Reader.Expect("pl-PL");

        Assert.Equal(Control.Break, Read("przerwać proszę").Control);
    }

    [Fact]
    public void What_is_like_nothing_stays_as_it_was_said() => Assert.Equal(new Understood { Got = new Got.Words(), Sureness = Sureness.NotRead }, Read("hmm qwx"));

    [Fact]
    public void The_same_examples_are_always_learned_the_same()
    {
        using var again = new SmallLists([("pl", _examples)], [("pl", Polish)]);

        Assert.All(["zamykała", "przerwa", "uwielbia to", "duża sala"], text => Assert.Equal(Read(text), again.Reader.Read(text, Card("feel"))));
    }

    [Theory]
    [InlineData("tells\ttata", "line 1", "one of tell")]
    [InlineData("# note\ntell tata", "line 2", "one of tell")]
    [InlineData("tell\t ", "line 1", "a text")]
    [InlineData("tell\ttata\nwords\tTata", "line 2", "does not stand there yet")]
    public void A_broken_line_is_named_with_what_was_expected(string lines, string place, string expected)
    {
        using var broken = new SmallLists([("pl", lines)], [("pl", Polish)]);

        var why = Assert.Throws<TypedWordsFileException>(() => broken.Reader.PrepareEveryLanguage(CancellationToken.None));

        Assert.Equal("words/pl.examples.tsv", why.File);
        Assert.Equal(place, why.Place);
        Assert.Contains(expected, why.Expected, StringComparison.Ordinal);
    }

    private Understood Read(string text, string? scale = "feel") => _lists.Reader.Read(text, Card(scale));

    private static CardInFocus Card(string? scale) => TypedWords.Card(scale) with { Language = "pl" };
}
