using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Choice;

namespace StandIns.Tests.Recognizers;

/// <summary>What the package documents for English yes and no, with its scores.</summary>
public sealed class YesAndNoInEnglishTests
{
    [Theory]
    [InlineData("Sure!", "Sure", true, 1.0)]
    [InlineData("I don't thing so. no.", "no", false, 0.5)]
    [InlineData("I think that would work. so yes I will.", "yes", true, 0.4666666666666667)]
    [InlineData("no. I said the fourth of July", "no", false, 0.4857142857142857)]
    [InlineData("yes... I said no onions", "yes", true, 0.52)]
    [InlineData("I said NO not yes!", "NO", false, 0.52)]
    [InlineData("Yes. I said no", "Yes", true, 0.55)]
    [InlineData("disagree, it is not ok", "not ok", false, 0.64)]
    [InlineData("agree, it is ok", "agree", true, 0.55)]
    [InlineData("agree, it is not ok", "not ok", false, 0.64)]
    [InlineData("disagree", "disagree", false, 1.0)]
    [InlineData("it's not ok", "not ok", false, 0.7)]
    [InlineData("👌 It's ok", "👌", true, 0.55)]
    [InlineData("👌👌👌", "👌", true, 0.6)]
    [InlineData("Yeah that sounds good.", "Yeah", true, 0.55)]
    [InlineData("Yup that's fine", "Yup", true, 0.55)]
    [InlineData("Yeah, let's do that instead.", "Yeah", true, 0.5)]
    [InlineData("👌🏾 It's ok", "👌🏾", true, 0.64)]
    [InlineData("👌🏿 It's ok", "👌🏿", true, 0.64)]
    [InlineData("👌🏻 It's ok", "👌🏻", true, 0.64)]
    [InlineData("👌🏼👌🏻👌🏽", "👌🏼", true, 0.6)]
    public void A_documented_sentence_has_the_documented_answer_and_score(string said, string text, bool value, double score)
    {
        var found = Assert.Single(ChoiceRecognizer.RecognizeBoolean(said, Culture.English));

        Assert.Equal(text, found.Text);
        Assert.Equal("boolean", found.TypeName);
        Assert.Equal(value, found.Resolution["value"]);
        Assert.Equal(score, (double)found.Resolution["score"], 15);
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("yes", true)]
    [InlineData("yep", true)]
    [InlineData("yup", true)]
    [InlineData("yeah", true)]
    [InlineData("y", true)]
    [InlineData("sure", true)]
    [InlineData("ok", true)]
    [InlineData("agree", true)]
    [InlineData("👍", true)]
    [InlineData("👍🏽", true)]
    [InlineData("false", false)]
    [InlineData("nope", false)]
    [InlineData("nop", false)]
    [InlineData("no", false)]
    [InlineData("not ok", false)]
    [InlineData("not   ok", false)]
    [InlineData("👎", false)]
    [InlineData("👎🏿", false)]
    [InlineData("YES", true)]
    [InlineData("No", false)]
    [InlineData("ok👍", true)]
    public void A_word_for_yes_or_no_is_read_whatever_its_case(string said, bool value)
    {
        var found = Assert.Single(ChoiceRecognizer.RecognizeBoolean(said, Culture.English));

        Assert.Equal(value, found.Resolution["value"]);
    }

    [Theory]
    [InlineData("not sure")]
    [InlineData("I'm not sure")]
    [InlineData("not-ok")]
    public void The_packages_quirk_is_kept_that_not_sure_is_a_yes(string said)
    {
        var found = Assert.Single(ChoiceRecognizer.RecognizeBoolean(said, Culture.English));

        Assert.Equal(true, found.Resolution["value"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("maybe")]
    [InlineData("okay")]
    [InlineData("know")]
    [InlineData("yesterday")]
    [InlineData("none of these")]
    [InlineData("42")]
    public void What_has_no_whole_word_for_yes_or_no_has_no_answer(string said) =>
        Assert.Empty(ChoiceRecognizer.RecognizeBoolean(said, Culture.English));

    [Fact]
    public void A_lone_n_is_a_no_though_it_was_not_found_in_which_release_it_became_one()
    {
        var found = Assert.Single(ChoiceRecognizer.RecognizeBoolean("n", Culture.English));

        Assert.Equal(false, found.Resolution["value"]);
    }

    [Fact]
    public void A_raised_hand_alone_is_no_answer_since_the_package_lists_it_but_makes_no_token_of_it() =>
        Assert.Empty(ChoiceRecognizer.RecognizeBoolean("✋", Culture.English));

    [Fact]
    public void Nothing_said_is_no_answer_though_it_was_not_found_what_the_package_does_with_null() =>
        Assert.Empty(ChoiceRecognizer.RecognizeBoolean(null, Culture.English));

    [Fact]
    public void Start_and_end_are_the_first_and_last_character()
    {
        var found = Assert.Single(ChoiceRecognizer.RecognizeBoolean("well, not ok", Culture.English));

        Assert.Equal((6, 11), (found.Start, found.End));
    }

    [Fact]
    public void What_else_was_found_is_told_beside_the_answer()
    {
        var found = Assert.Single(ChoiceRecognizer.RecognizeBoolean("yes, well no", Culture.English));

        Assert.Equal(["otherResults", "score", "value"], found.Resolution.Keys);
        Assert.Single((System.Collections.IEnumerable)found.Resolution["otherResults"]);
    }
}
