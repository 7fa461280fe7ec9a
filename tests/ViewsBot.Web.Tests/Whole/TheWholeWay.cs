using ViewsBot.Web.Tests.Chat.Fakes;

namespace ViewsBot.Web.Tests.Whole;

/// <summary>The tests that go through the whole product: beside those of single pages, in a browser of their own.</summary>
[CollectionDefinition(Name)]
public sealed class TheWholeWay : ICollectionFixture<Chromium>
{
    public const string Name = "the whole way";
}
