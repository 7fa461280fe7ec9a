using System.Text.RegularExpressions;
using Xunit.Abstractions;

namespace ViewsBot.Tests.Language;

public sealed partial class CodeWordsTests(ITestOutputHelper output)
{
    private const int WordsInACode = 4;
    private const int LeastBits = 40;

    private static readonly string[] _words = File.ReadAllLines(Path.Combine(TypedWords.CardsFolder, "codes", "en.txt"));

    [Fact]
    public void Four_words_make_a_code_that_cannot_be_guessed()
    {
        var bits = WordsInACode * Math.Log2(_words.Length);
        output.WriteLine($"{_words.Length} words, {bits:F1} bits in a code");

        Assert.True(bits >= LeastBits);
    }

    [Fact]
    public void Every_word_is_short_plain_and_there_once_in_order()
    {
        Assert.All(_words, word => Assert.Matches(Plain(), word));
        Assert.Equal(_words.Distinct().Order(StringComparer.Ordinal), _words);
    }

    [Fact]
    public void One_slip_of_a_finger_never_makes_one_word_of_another()
    {
        var near = from first in _words
                   from second in _words
                   where string.CompareOrdinal(first, second) < 0
                       && ViewsBot.Language.Reading.Spelling.EditDistance.Within(first, second, 1) <= 1
                   select $"{first} {second}";

        Assert.Empty(near);
    }

    [GeneratedRegex("^[a-z]{3,6}$")]
    private static partial Regex Plain();
}
