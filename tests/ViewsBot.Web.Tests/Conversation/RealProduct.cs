using Microsoft.Playwright;
using ViewsBot.Testing.Chats;
using ViewsBot.Web.Tests.Chat.Fakes;

namespace ViewsBot.Web.Tests.Conversation;

/// <summary>The real product, and an invited child's page of it in a real browser.</summary>
public sealed class RealProduct : IAsyncDisposable
{
    private readonly Product _product = Product.Start();

    /// <summary>The product.</summary>
    public Product Product => _product;

    internal async Task<(IPage Page, ScriptedChat Child)> OpenAsync(Chromium chromium, int width, int height, bool isWebChat = false)
    {
        var child = await _product.InviteAsync();
        var context = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = height }, Locale = "en-GB" });
        var page = await context.NewPageAsync();

        await page.GotoAsync((isWebChat ? child.Invited.WebChatUrl : child.Invited.ChatUrl).ToString());

        return (page, child);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _product.DisposeAsync();
}
