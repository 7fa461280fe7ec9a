using System.Net;
using System.Security.Cryptography;
using System.Text;
using ViewsBot.Testing.Chats;
using ViewsBot.Testing.Pictures;

namespace ViewsBot.Conversation.Tests;

/// <summary>A drawing or a photo says something too: kept as it is, without where it was taken, beside what it is about.</summary>
public sealed class OwnPicturesTests(ProductFixture product) : IClassFixture<ProductFixture>
{
    private const string ToTheFirstPicture = """
        [OK] ×3               →
        [I am on my own]      →
        [Start]               →
        [happy about it]      →
        [in the middle]       →
        [Not today]           →
        [my school day]       →
        [That's all]          →
        [Start]               →
        """;

    [Fact]
    public async Task A_drawing_at_a_picture_is_kept_beside_its_option_and_the_picture_is_asked_again()
    {
        var chat = await product.InviteAsync();
        await chat.PlayAsync(ToTheFirstPicture);

        using var sent = await chat.UploadAsync(CraftedPicture.Png(), "drawing");
        await chat.ListenAsync();

        Assert.Equal(HttpStatusCode.OK, sent.StatusCode);
        Assert.Equal("Thank you. I kept your picture. | How do you feel about…? | coming in", chat.InFocus.Line);
        var kept = Assert.Single((await chat.RecordAsync()).Pictures);
        Assert.Equal(("tell-more/my-school-day/coming-in", "my-school-day/coming-in", "drawing", "image/png"), (kept.Prompt, kept.Option, kept.Kind, kept.MediaType));
    }

    [Fact]
    public async Task A_photo_answers_a_place_to_write_and_the_hash_is_of_what_is_kept()
    {
        var chat = await product.InviteAsync();
        await chat.PlayAsync(ToTheFirstPicture);
        await chat.PlayAsync("[Skip] →\n[Skip] →\n[Skip] →\n[Skip] →\n[Skip] →\n[Skip] →\n[Skip] →\n[Skip] →\n[Skip] →\n[This is right] →\n[Go on] →\n[coming in] →");
        Assert.Equal("What would you like to say about this? | coming in", chat.InFocus.Line);

        using var sent = await chat.UploadAsync(CraftedPicture.Jpeg(), "photo");
        await chat.ListenAsync();

        Assert.Equal("Thank you. I kept your picture. | What would you like to tell me more about?", chat.InFocus.Line);
        var kept = Assert.Single((await chat.RecordAsync()).Pictures);
        Assert.Equal(("photo", "image/jpeg"), (kept.Kind, kept.MediaType));

        var served = await product.Product.Http.GetByteArrayAsync(AddressIn(chat));
        Assert.Equal(kept.Sha256, Convert.ToHexStringLower(SHA256.HashData(served)));
        Assert.Equal(kept.Bytes, served.Length);
        Assert.Equal(-1, served.AsSpan().IndexOf(Encoding.ASCII.GetBytes(CraftedPicture.Secret)));
    }

    [Fact]
    public async Task Sent_twice_it_is_kept_once_and_who_comes_back_finds_it()
    {
        var chat = await product.InviteAsync();
        await chat.PlayAsync(ToTheFirstPicture);

        using var first = await chat.UploadAsync(CraftedPicture.Webp(), "photo", "same");
        using var second = await chat.UploadAsync(CraftedPicture.Webp(), "photo", "same");
        var again = await chat.OpenAgainAsync();

        Assert.Single((await chat.RecordAsync()).Pictures);
        Assert.Equal("Thank you. I kept your picture. | How do you feel about…? | coming in", again.InFocus.Line);
        Assert.NotEmpty(await product.Product.Http.GetByteArrayAsync(AddressIn(again)));
    }

    [Fact]
    public async Task A_file_that_is_no_picture_changes_nothing()
    {
        var chat = await product.InviteAsync();
        await chat.PlayAsync(ToTheFirstPicture);
        var cards = chat.Cards.Count;

        using var refused = await chat.UploadAsync(CraftedPicture.Png()[..40], "drawing");
        await chat.ListenAsync();

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Equal(cards, chat.Cards.Count);
        Assert.Empty((await chat.RecordAsync()).Pictures);
    }

    [Fact]
    public async Task Nothing_of_where_it_was_taken_is_on_the_disk_and_the_picture_is_sealed()
    {
        var chat = await product.InviteAsync();
        await chat.PlayAsync(ToTheFirstPicture);
        using var sent = await chat.UploadAsync(CraftedPicture.Jpeg(), "photo");

        var files = Directory.EnumerateFiles(product.Product.DataFolder, "*", SearchOption.AllDirectories).ToList();

        Assert.NotEmpty(files);
        Assert.All(files, file =>
        {
            using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var copy = new MemoryStream();
            open.CopyTo(copy);

            Assert.Equal(-1, copy.ToArray().AsSpan().IndexOf(Encoding.ASCII.GetBytes(CraftedPicture.Secret)));
            Assert.Equal(-1, copy.ToArray().AsSpan().IndexOf(CraftedPicture.JpegPixels));
        });
    }

    private static string AddressIn(ScriptedChat chat) => new Uri(chat.Activities
        .Where(activity => activity.TryGetProperty("attachments", out _))
        .SelectMany(activity => activity.GetProperty("attachments").EnumerateArray())
        .First(attachment => attachment.TryGetProperty("contentUrl", out _)).GetProperty("contentUrl").GetString()!).PathAndQuery;
}
