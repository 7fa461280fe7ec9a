namespace ViewsBot.Web.Tests.Chat.Fakes;

/// <summary>The tests that share the browser.</summary>
[CollectionDefinition(Name)]
public sealed class InChromium : ICollectionFixture<Chromium>
{
    public const string Name = "in Chromium";
}
