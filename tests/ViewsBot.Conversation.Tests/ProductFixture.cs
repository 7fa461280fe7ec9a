using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests;

/// <summary>One running product for a class of tests; every test invites a child of its own.</summary>
public sealed class ProductFixture : IAsyncDisposable
{
    private readonly Product _product = Product.Start();

    /// <summary>The product.</summary>
    public Product Product => _product;

    /// <summary>Invites a child.</summary>
    public Task<ScriptedChat> InviteAsync() => _product.InviteAsync();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _product.DisposeAsync();
}
