using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace StandIns.Tests.Dialogs.Choices;

public sealed class FindTests
{
    private static readonly string[] Colours = ["red", "green", "blue"];
    private static readonly string[] Foods = ["bread", "bread pudding", "pudding"];

    [Theory]
    [InlineData("red", "red 0-2")]
    [InlineData("the red one please.", "red 4-6")]
    [InlineData("the red and blue ones please.", "red 4-6|blue 12-15")]
    [InlineData("BLUE, then Red", "BLUE 0-3|Red 11-13")]
    [InlineData("purple", "")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Values_are_found_where_they_stand(string? said, string found)
    {
        Assert.Equal(found, Places(Find.FindValues(said, Values(Colours))));
    }

    [Fact]
    public void The_longest_value_takes_its_words_first()
    {
        var found = Find.FindValues("the bread pudding and bread please.", Values(Foods));

        Assert.Equal("bread pudding 4-16|bread 22-26", Places(found));
        Assert.Equal([1, 0], found.Select(value => value.Resolution.Index));
    }

    [Fact]
    public void Each_index_is_found_once()
    {
        Assert.Equal("red 0-2", Places(Find.FindValues("red red", Values(Colours))));
    }

    [Fact]
    public void A_value_of_several_words_is_found_with_up_to_two_words_between()
    {
        var values = Values(["second last"]);

        Assert.Equal("second from last 4-19", Places(Find.FindValues("the second from last one", values)));
        Assert.Equal(2f / 3f, Find.FindValues("the second from last one", values)[0].Resolution.Score, 5);
        Assert.Empty(Find.FindValues("second a b c last", values));
        Assert.Single(Find.FindValues("second a b c last", values, new FindValuesOptions { MaxTokenDistance = 3 }));
        Assert.Empty(Find.FindValues("last second", values));
    }

    [Fact]
    public void Part_of_a_value_is_found_only_when_that_is_allowed()
    {
        var values = Values(["option A", "option B", "option C"]);

        Assert.Empty(Find.FindValues("option", values));
        Assert.Single(Find.FindValues("option", values, new FindValuesOptions { AllowPartialMatches = true }));
    }

    [Fact]
    public void Of_similar_values_the_one_that_fits_best_is_found()
    {
        var found = Assert.Single(Find.FindValues("option B", Values(["option A", "option B", "option C"]), new FindValuesOptions { AllowPartialMatches = true }));

        Assert.Equal(("option B", 1, 1.0f, "value"), (found.Resolution.Value, found.Resolution.Index, found.Resolution.Score, found.TypeName));
    }

    [Fact]
    public void We_could_not_find_whether_the_package_scores_half_a_match_0_or_a_half_so_a_half()
    {
        var found = Assert.Single(Find.FindValues("option", Values(["option A"]), new FindValuesOptions { AllowPartialMatches = true }));

        Assert.Equal(0.5f, found.Resolution.Score);
    }

    [Fact]
    public void The_values_are_left_in_their_order()
    {
        var values = Values(Foods);

        Find.FindValues("pudding", values);

        Assert.Equal(Foods, values.Select(value => value.Value));
    }

    [Fact]
    public void Words_are_broken_as_one_says()
    {
        var options = new FindValuesOptions { Tokenizer = (text, _) => [new Token { Start = 0, End = text.Length - 1, Text = text, Normalized = "same" }] };

        Assert.Equal("red 0-2", Places(Find.FindValues("red", Values(["whatever"]), options)));
    }

    [Fact]
    public void A_choice_is_found_by_its_value_its_buttons_title_and_its_synonyms()
    {
        List<Choice> choices = [new("r") { Action = new CardAction(title: "Red one"), Synonyms = ["crimson", "scarlet"] }];

        Assert.Equal("r", Synonym("r"));
        Assert.Equal("Red one", Synonym("the red one"));
        Assert.Equal("scarlet", Synonym("scarlet!"));
        Assert.Null(Synonym("r", new FindChoicesOptions { NoValue = true }));
        Assert.Null(Synonym("red one", new FindChoicesOptions { NoAction = true }));

        string? Synonym(string said, FindChoicesOptions? options = null) => Find.FindChoices(said, choices, options).SingleOrDefault()?.Resolution.Synonym;
    }

    [Fact]
    public void A_found_choice_says_which_it_is()
    {
        var found = Assert.Single(Find.FindChoices("the red one please.", Colours));

        Assert.Equal(("choice", "red", 4, 6), (found.TypeName, found.Text, found.Start, found.End));
        Assert.Equal(("red", 0, 1.0f, "red"), (found.Resolution.Value, found.Resolution.Index, found.Resolution.Score, found.Resolution.Synonym));
    }

    [Fact]
    public void Missing_choices_are_refused_and_a_missing_reply_is_not()
    {
        Assert.Throws<ArgumentNullException>(() => Find.FindChoices("red", (IList<Choice>)null!));
        Assert.Throws<ArgumentNullException>(() => Find.FindChoices("red", (IList<string>)null!));
        Assert.Empty(Find.FindChoices(null, Colours));
    }

    private static List<SortedValue> Values(string[] values) => [.. values.Select((value, index) => new SortedValue { Value = value, Index = index })];

    private static string Places(List<ModelResult<FoundValue>> found) => string.Join('|', found.Select(value => $"{value.Text} {value.Start}-{value.End}"));
}
