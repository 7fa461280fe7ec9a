using Microsoft.Extensions.DependencyInjection;
using ViewsBot.Records.Alerts;
using ViewsBot.Records.Turns;

namespace ViewsBot.Conversation.Tests.Safety;

/// <summary>The alerts page says who told, or that nobody knows.</summary>
public sealed class WhoToldTests(ProductFixture fixture) : IClassFixture<ProductFixture>
{
    [Fact]
    public async Task Somebody_who_had_opened_no_invitation_is_unknown_and_came_from_no_survey()
    {
        await fixture.InviteAsync();
        var records = fixture.Product.Services.GetRequiredService<ITurnRecords>();
        await using (var turn = await records.OpenAsync("teams", "nobody's", default))
        {
            turn.Raise(new Alert { Id = AlertId.New(TimeProvider.System), Kind = AlertKind.WordsOfHarm, Text = "he hits me with a ladle", Language = "en", At = DateTimeOffset.UtcNow });
            await turn.CommitAsync(default);
        }

        using var lead = await StaffSide.SignInAsync(fixture.Product, "demo-lead");
        var alerts = await lead.ReadAsync("/staff/alerts");

        Assert.Equal("The speaker is unknown: no invitation was open in this conversation.", AlertsShown.Unknown(alerts, "ladle"));
    }

    [Fact]
    public async Task Whoever_is_known_is_named_and_not_called_unknown()
    {
        var chat = await fixture.InviteAsync();
        await chat.SaysAsync("my uncle hits me with a rake");

        using var lead = await StaffSide.SignInAsync(fixture.Product, "demo-lead");
        var alerts = await lead.ReadAsync("/staff/alerts");

        Assert.Equal("", AlertsShown.Unknown(alerts, "rake"));
        Assert.Contains("Pupil:", AlertsShown.With(alerts, "rake"), StringComparison.Ordinal);
    }
}
