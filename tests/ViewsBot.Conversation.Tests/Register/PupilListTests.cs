using System.Text.RegularExpressions;
using ViewsBot.Conversation.Tests.Safety;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests.Register;

/// <summary>The list of pupils where there are many.</summary>
public sealed partial class PupilListTests : IAsyncLifetime
{
    private const string List = "/staff/pupils";
    private const int Many = 105;
    private const int OnOnePage = 100;

    private readonly Product _product = Product.Start();
    private StaffSide _senco = null!;

    public async Task InitializeAsync()
    {
        await _product.InviteAsync();
        _senco = await StaffSide.SignInAsync(_product, "demo-senco");
        await _senco.TakeOverAsync([.. Enumerable.Range(1, Many).Select(number => SchoolsFile.Row(number, ("Forename", number == Many ? "Zuleika" : "Ann")))]);
    }

    public async Task DisposeAsync()
    {
        _senco.Dispose();
        await _product.DisposeAsync();
    }

    [Fact]
    public async Task They_stand_a_hundred_to_a_page_each_of_them_once()
    {
        var first = await _senco.ReadAsync(List);
        var second = await _senco.ReadAsync(List + "?Sheet=2");

        Assert.Contains("Page 1 of 2", first, StringComparison.Ordinal);
        Assert.Contains("Page 2 of 2", second, StringComparison.Ordinal);
        Assert.Equal(OnOnePage, PupilsIn(first).Count);
        Assert.Empty(PupilsIn(first).Intersect(PupilsIn(second)));
        Assert.True(PupilsIn(second).Count > Many - OnOnePage);
    }

    [Theory]
    [InlineData("?Sheet=99999", "Page 2 of 2")]
    [InlineData("?Sheet=-1", "Page 1 of 2")]
    [InlineData("?Sheet=two", "Page 1 of 2")]
    public async Task A_page_that_there_is_not_is_the_nearest_one(string asked, string shown) => Assert.Contains(shown, await _senco.ReadAsync(List + asked), StringComparison.Ordinal);

    [Fact]
    public async Task A_pupil_is_found_by_a_part_of_their_name_wherever_they_stand()
    {
        var found = await _senco.AnswerAsync(List, List, new() { ["Name"] = " zulei " });
        var none = await _senco.AnswerAsync(List, List, new() { ["Name"] = "nobody" });

        Assert.Single(PupilsIn(found));
        Assert.Contains("Zuleika", found, StringComparison.Ordinal);
        Assert.Empty(PupilsIn(none));
        Assert.Contains("No pupil you may see has that name.", none, StringComparison.Ordinal);
    }

    private static List<string> PupilsIn(string page) => [.. Link().Matches(page).Select(match => match.Groups["id"].Value)];

    [GeneratedRegex("href=\"/staff/pupils/(?<id>[0-9a-f]{32})\"")]
    private static partial Regex Link();
}
