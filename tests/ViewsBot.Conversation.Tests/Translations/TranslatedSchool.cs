using ViewsBot.Conversation.Tests.Safety;
using ViewsBot.FakeChannel;
using ViewsBot.FakeChannel.Translator;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests.Translations;

/// <summary>The real product with a translator beside it that is not ours, and a SENCO who has turned it on.</summary>
public sealed class TranslatedSchool : IAsyncLifetime
{
    private FakeServices _services = null!;

    internal Product Product { get; private set; } = null!;

    internal FakeTranslator Translator => _services.Translator;

    internal StaffSide Senco { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        _services = await FakeServices.StartAsync();
        Product = Product.Start(
            clock: null,
            ("Translation:Endpoint", $"{_services.Address}translator"),
            ("Translation:Key", FakeTranslator.Key),
            ("Translation:Region", FakeTranslator.Region));
        Senco = await StaffSide.SignInAsync(Product, "demo-senco");
        await TurnAsync("on");
    }

    public async Task DisposeAsync()
    {
        Senco.Dispose();
        await Product.DisposeAsync();
        await _services.DisposeAsync();
    }

    /// <summary>Turns translation on or off for the school.</summary>
    internal Task TurnAsync(string how) => Senco.PostAsync("/staff/school/outside", "/staff/school/outside", new() { ["Translate"] = how });

    /// <summary>Presses "Translate all" on a cycle's page, and reads the page that answers.</summary>
    internal Task<string> TranslateAllAsync(StaffSide staff, string cycle) => staff.AnswerAsync($"/staff/cycles/{cycle}", $"/staff/cycles/{cycle}?handler=Translate", []);
}
