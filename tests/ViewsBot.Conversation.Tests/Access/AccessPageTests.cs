using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ViewsBot.Content;
using ViewsBot.Conversation.Tests.WhoSees;
using ViewsBot.Records.People;

namespace ViewsBot.Conversation.Tests.Access;

/// <summary>The accessibility statement: in whose language it stands, and whom it says to tell.</summary>
public sealed class AccessPageTests(ProductFixture fixture) : IClassFixture<ProductFixture>
{
    private const string Path = "/accessibility";

    [Fact]
    public async Task A_family_reads_it_in_its_own_language_and_whom_to_tell_at_its_school()
    {
        var invited = await fixture.Product.Services.GetRequiredService<IFictionalSchool>().InviteNewPupilAsync(Audience.Parent, "pl", bornOn: null, default);

        var page = await Family.OwnPageAsync(fixture.Product, invited.Code.Value, Path);

        Assert.Contains("<html lang=\"pl\"", page, StringComparison.Ordinal);
        Assert.All(Told, key => Assert.Contains($"<li>{Say("pl", key)}</li>", page, StringComparison.Ordinal));
        Assert.Contains("WCAG 2.2 AA", page, StringComparison.Ordinal);
        Assert.Contains("2026", page, StringComparison.Ordinal);
        Assert.Contains("Mrs Okafor", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ur-PK, en;q=0.5", "ur")]
    [InlineData("it, de;q=0.8", "en")]
    public async Task Whoever_has_opened_nothing_reads_it_as_their_browser_is_set_and_no_name(string asked, string language)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Path);
        request.Headers.Add("Accept-Language", asked);

        using var answer = await fixture.Product.Http.SendAsync(request);

        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Contains($"<html lang=\"{language}\"", page, StringComparison.Ordinal);
        Assert.Contains(Say(language, "access/tell-somebody"), page, StringComparison.Ordinal);
        Assert.DoesNotContain("Okafor", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_front_page_leads_to_it() =>
        Assert.Contains($"href=\"{Path}\"", await fixture.Product.Http.GetStringAsync("/"), StringComparison.Ordinal);

    private IEnumerable<string> Told =>
        [.. Deck.Access.Tested.Select(claim => claim.WordKey), .. Deck.Access.NotTested.Concat(Deck.Access.NotMet).Select(gap => gap.WordKey)];

    private string Say(string language, string key) => Deck.Words.In(language).Get(key);

    private Deck Deck => fixture.Product.Services.GetRequiredService<Deck>();
}
