using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using ViewsBot.Conversation.Tests.Safety;
using ViewsBot.Conversation.Tests.WhoSees;
using ViewsBot.Records.Audit;
using ViewsBot.Records.Consent;
using ViewsBot.Testing.Chats;
using ViewsBot.Testing.Pictures;

namespace ViewsBot.Conversation.Tests;

/// <summary>A picture of one's own is unread until staff have looked at it, as own words are.</summary>
public sealed partial class PicturesReadTests(ProductFixture product) : IClassFixture<ProductFixture>
{
    [Fact]
    public async Task A_picture_is_marked_unread_until_somebody_looked_at_it_and_the_trail_says_who()
    {
        var chat = await product.InviteAsync();
        using var sent = await chat.UploadAsync(CraftedPicture.Png(), "drawing");
        using var staff = await StaffSide.SignInAsync(product.Product, "demo-senco");
        var (pupil, cycle) = ($"/staff/pupils/{chat.Invited.PupilId}", $"/staff/cycles/{chat.Invited.CycleId}");
        Assert.Contains("1 unread", await staff.ReadAsync(pupil), StringComparison.Ordinal);
        var page = await staff.ReadAsync(cycle);
        Assert.Contains(">Unread<", page, StringComparison.Ordinal);
        var picture = Picture().Match(page).Groups["id"].Value;

        await staff.PostAsync(cycle, $"{cycle}?handler=Looked", new() { ["picture"] = picture });
        await staff.PostAsync(cycle, $"{cycle}?handler=Looked", new() { ["picture"] = picture });

        Assert.Contains("none unread", await staff.ReadAsync(pupil), StringComparison.Ordinal);
        page = await staff.ReadAsync(cycle);
        Assert.DoesNotContain(">Unread<", page, StringComparison.Ordinal);
        Assert.Contains("Looked at on", page, StringComparison.Ordinal);
        var trail = await product.Product.Services.GetRequiredService<IAuditStore>().AboutAsync($"picture:{picture}", default);
        Assert.StartsWith("staff:", Assert.Single(trail, entry => entry.Action == "picture-marked-read").Actor, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_that_is_not_shared_is_not_in_the_count_and_cannot_be_marked()
    {
        var owner = await Owner.WhoSaidThingsAsync(product.Product);
        using var sent = await owner.Chat.UploadAsync(CraftedPicture.Png(), "drawing");
        using var stranger = await Colleague.SignInAsync(product.Product, owner, "Mr Strange");
        using var helper = await Colleague.SignInAsync(product.Product, owner, "Ms Near", Ties.Helper);
        await ShareAsync(owner.Chat, "Your drawing: notes and writing", "Just my helper: Ms Near");
        var cycle = $"/staff/cycles/{owner.Cycle}";
        var picture = Picture().Match(await helper.ReadAsync(cycle)).Groups["id"].Value;

        Assert.NotEqual("", picture);
        Assert.DoesNotContain("unread", (await stranger.ReadAsync($"/staff/pupils/{owner.Pupil}")).Replace("none unread", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain(picture, await stranger.ReadAsync(cycle), StringComparison.Ordinal);
        await Assert.ThrowsAsync<HttpRequestException>(() => stranger.PostAsync("/staff/pupils", $"{cycle}?handler=Looked", new() { ["picture"] = picture }));
        Assert.Contains("1 unread", await helper.ReadAsync($"/staff/pupils/{owner.Pupil}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_owns_their_views_is_asked_about_each_drawing_and_photo_as_about_an_answer()
    {
        var owner = await Owner.WhoSaidThingsAsync(product.Product);
        var chat = owner.Chat;
        using var drawing = await chat.UploadAsync(CraftedPicture.Png(), "drawing");
        using var photo = await chat.UploadAsync(CraftedPicture.Jpeg(), "photo");
        await chat.ListenAsync();

        Assert.Equal(Transcript.Tidy("""
            "who sees this?"                 → Who may see your answers?
            [Everyone at my meeting]         → Thank you. Who may see your answers: Everyone at my meeting. | Anything you do not want to share, or only with one person?
            [Your drawing: notes and writing] → Who may see this?
            [Nobody]                         → Thank you. Who may see this: Nobody. | Anything you do not want to share, or only with one person?
            [Your photo: notes and writing]  → Who may see this?
            """), await chat.PlayAsync("""
            "who sees this?"                 →
            [Everyone at my meeting]         →
            [Your drawing: notes and writing] →
            [Nobody]                         →
            [Your photo: notes and writing]  →
            """));

        using var senco = await StaffSide.SignInAsync(product.Product, "demo-senco");
        var page = await senco.ReadAsync($"/staff/cycles/{owner.Cycle}");
        Assert.Contains("A photo by", page, StringComparison.Ordinal);
        Assert.DoesNotContain("A drawing by", page, StringComparison.Ordinal);
    }

    private static async Task ShareAsync(ScriptedChat chat, string what, string with)
    {
        await chat.ListenAsync();
        await chat.SaysAsync("who sees this?");
        await chat.TapsAsync("Nobody");
        await chat.TapsAsync(what);
        await chat.TapsAsync(with);
    }

    [GeneratedRegex("""id="picture-(?<id>[0-9a-f]{32})""")]
    private static partial Regex Picture();
}
