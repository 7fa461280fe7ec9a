using ViewsBot.Records.Participation;

namespace ViewsBot.Tests.Records.Participation;

public sealed class HiddenNumbersTests
{
    [Theory]
    [InlineData("10 8 7", "10 8 7 25")]
    [InlineData("20 0 0", "20 0 0 20")]
    [InlineData("20 10 3", "20 - - 33")]
    [InlineData("7 6 1 0", "7 - - 0 14")]
    [InlineData("0 0 3", "0 0 - -")]
    public void A_small_number_is_hidden_with_company_or_its_whole(string parts, string shown)
    {
        var numbers = parts.Split(' ').Select(int.Parse).ToList();
        var cells = numbers.Append(numbers.Sum()).Select((number, place) => (number, place)).ToDictionary(one => one.place, one => one.number);

        var hidden = new HiddenNumbers<int>(cells, [new Sum<int>(numbers.Count, [.. Enumerable.Range(0, numbers.Count)])], [], _ => true).Cells;

        Assert.Equal(shown, string.Join(' ', cells.Select(cell => hidden.Contains(cell.Key) ? "-" : $"{cell.Value}")));
    }

    [Fact]
    public void A_bridge_between_two_squares_of_hidden_numbers_is_seen_though_every_line_has_two()
    {
        // Rows 1 and 2 with columns 1 and 2 are a square, rows 3 and 4 with columns 3 and 4 another; only (2, 3) joins them, and subtraction finds it.
        int[][] table = [[2, 9, 20, 20], [8, 3, 4, 20], [20, 20, 2, 8], [20, 20, 9, 3]];
        var attack = Attack.On(table);

        var hidden = new HiddenNumbers<(int Row, int Column)>(attack.Numbers, attack.Sums, [], _ => true).Cells;

        Assert.Equal([(1, 2)], attack.Finds(new HashSet<(int, int)> { (0, 0), (0, 1), (1, 0), (1, 1), (1, 2), (2, 2), (2, 3), (3, 2), (3, 3) }));
        Assert.Empty(attack.Finds(hidden));
    }

    [Fact]
    public void No_hidden_number_of_three_hundred_tables_can_be_got_by_subtraction()
    {
        var random = new Random(20261122);

        for (var round = 0; round < 300; round++)
        {
            var attack = Attack.On(Table(random, rows: random.Next(2, 8), columns: random.Next(2, 5), most: random.Next(3, 30)));

            var hidden = new HiddenNumbers<(int Row, int Column)>(attack.Numbers, attack.Sums, [], _ => true).Cells;

            Assert.DoesNotContain(attack.Numbers, cell => HiddenNumbers<int>.IsSmall(cell.Value) && !hidden.Contains(cell.Key));
            Assert.Empty(attack.Finds(hidden));
        }
    }

    [Fact]
    public void Nor_can_anybody_tell_that_a_hidden_number_is_small_by_trying_every_table_there_could_be()
    {
        var random = new Random(5);

        for (var round = 0; round < 100; round++)
        {
            int[] row = [.. Table(random, rows: 1, columns: random.Next(2, 5), most: 8)[0]];
            var attack = Attack.On([row]);
            var hidden = new HiddenNumbers<(int Row, int Column)>(attack.Numbers, attack.Sums, [], _ => true).Cells;

            foreach (var column in Enumerable.Range(0, row.Length).Where(column => HiddenNumbers<int>.IsSmall(row[column])))
            {
                var others = row.Where((_, other) => other != column && hidden.Contains((0, other))).Count();
                var most = hidden.Contains((0, row.Length)) || hidden.Contains((1, row.Length)) ? int.MaxValue : row.Where((_, one) => hidden.Contains((0, one))).Sum() - others;

                Assert.True(most >= 5, $"{string.Join(' ', row)}: {column} is at most {most}.");
            }
        }
    }

    private static int[][] Table(Random random, int rows, int columns, int most) =>
        [.. Enumerable.Range(0, rows).Select(_ => Enumerable.Range(0, columns).Select(_ => random.Next(3) == 0 ? random.Next(5) : random.Next(most)).ToArray())];
}
