using System.Globalization;
using Xunit.Abstractions;

namespace ViewsBot.Conformance.Tests.ReadingAge;

/// <summary>How old a reader the English sentences need, and how long they are.</summary>
public sealed class ReadingAgeTests(ITestOutputHelper output)
{
    private const int MostWords = 12;

    /// <summary>A sentence too short for the formulas is held to its words: "tomorrow" may stand in one, "celebration" may not.</summary>
    private const int MostSyllablesOfAShortOne = 3;

    [Theory]
    [InlineData("child", 7)]
    [InlineData("young-person", 11)]
    [InlineData("parent", 11)]
    public void The_middle_sentence_can_be_read_at_the_age_that_is_aimed_at(string audience, double age)
    {
        var measured = Measured(audience);

        Tell(audience, measured);

        Assert.True(Median(measured.Select(sentence => sentence.FleschKincaid)) <= age);
        Assert.True(Median(measured.Select(sentence => sentence.ColemanLiau)) <= age);
    }

    [Fact]
    public void A_child_reads_at_most_twelve_words_in_a_sentence() =>
        Assert.All(WhatTheyRead.Of("child"), sentence => Assert.True(sentence.Words.Count <= MostWords, sentence.Text));

    /// <summary>In years by Flesch–Kincaid; a sentence of five words with two long ones is older than this.</summary>
    [Theory]
    [InlineData("child", 9)]
    [InlineData("young-person", 13)]
    [InlineData("parent", 13)]
    public void No_sentence_needs_a_much_older_reader_than_is_aimed_at(string audience, double oldest) =>
        Assert.Empty(Measured(audience).Where(sentence => sentence.FleschKincaid > oldest).Select(sentence => $"{sentence.Key}: {sentence.Text}"));

    [Fact]
    public void A_child_meets_no_very_long_word_in_a_short_sentence()
    {
        var tooLong = WhatTheyRead.Of("child").Where(sentence => sentence.Words.Count < Sentence.FewestWords)
            .Where(sentence => sentence.Words.Any(word => Syllables.In(word) > MostSyllablesOfAShortOne));

        Assert.Empty(tooLong.Select(sentence => $"{sentence.Key}: {sentence.Text}"));
    }

    /// <summary>12 words, 15 syllables, 48 letters: counted and worked out by hand.</summary>
    [Fact]
    public void The_formulas_give_what_they_give_by_hand()
    {
        var sentence = Sentence.In("", "The little black dog runs over the wet grass in the morning.").Single();

        Assert.Equal(8.84, sentence.FleschKincaid, 0.005);
        Assert.Equal(10.25, sentence.ColemanLiau, 0.005);
    }

    private static IReadOnlyList<Sentence> Measured(string audience) =>
        [.. WhatTheyRead.Of(audience).Where(sentence => sentence.Words.Count >= Sentence.FewestWords)];

    private void Tell(string audience, IReadOnlyList<Sentence> measured)
    {
        var oldest = measured.MaxBy(sentence => sentence.FleschKincaid)!;

        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{audience}: {measured.Count} sentences of {Sentence.FewestWords} words or more; Flesch–Kincaid age: median {Median(measured.Select(one => one.FleschKincaid)):0.0}, largest {oldest.FleschKincaid:0.0} (\"{oldest.Text}\"); Coleman–Liau age: median {Median(measured.Select(one => one.ColemanLiau)):0.0}, largest {measured.Max(one => one.ColemanLiau):0.0}"));
    }

    private static double Median(IEnumerable<double> values) => values.Order().ToList() is var ordered ? ordered[ordered.Count / 2] : 0;
}
