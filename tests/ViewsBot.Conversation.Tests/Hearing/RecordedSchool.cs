using ViewsBot.Conversation.Tests.WhoSees;
using ViewsBot.Testing.Chats;
using ViewsBot.Testing.Sounds;

namespace ViewsBot.Conversation.Tests.Hearing;

/// <summary>The real product, with a few sentences recorded in the installation's own folder of cards.</summary>
public sealed class RecordedSchool : IAsyncLifetime
{
    /// <summary>The recording of the Urdu for playtime.</summary>
    internal static byte[] Playtime { get; } = CraftedSound.Mp3(1);

    internal Product Product { get; } = Product.Start();

    public async Task InitializeAsync()
    {
        Record("ur/option/my-school-day/playtime.mp3", Playtime);
        Record("ur/opening/not-a-test@parent.webm", CraftedSound.WebM());
        await Product.RestartAsync();
    }

    public Task DisposeAsync() => Product.DisposeAsync().AsTask();

    /// <summary>Lays a recording into the folder, for the next start.</summary>
    internal void Record(string name, byte[] bytes)
    {
        var path = Path.Combine(Product.DataFolder, "cards", "audio", name);

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }

    /// <summary>Asks for something as the page of an invited person does.</summary>
    internal static async Task<HttpResponseMessage> AskAsync(Product product, ScriptedChat chat, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Cookie", await Family.CookieAsync(product, chat.Invited.Code));

        return await product.Http.SendAsync(request);
    }
}
