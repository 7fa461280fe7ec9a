using System.Security.Cryptography;
using System.Text;
using Microsoft.Bot.Builder;
using ViewsBot.Records.Turns;
using ViewsBot.Storage.Keys;

namespace ViewsBot.Tests.Storage;

public sealed class SealingTests
{
    [Fact]
    public async Task Nothing_anybody_said_and_no_name_or_code_stands_readable_in_any_file()
    {
        await using var installation = await Installation.StartedAsync();
        var invited = await installation.InviteAsync();
        await SayEverywhereAsync(installation, invited);

        string[] secrets = [Said.Sentence, invited.Session.Speaker.Name, invited.Session.TellsWhom, invited.Issued.Code.Value];

        foreach (var file in Directory.EnumerateFiles(installation.Data, "*", SearchOption.AllDirectories))
        {
            var bytes = await File.ReadAllBytesAsync(file);
            Assert.All(secrets, secret => Assert.Equal(-1, bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(secret))));
        }
    }

    [Fact]
    public void A_text_opens_for_the_purpose_it_was_sealed_for_and_no_other()
    {
        using var sealer = NewSealer();

        var kept = sealer.Seal(Purpose.Alert, Said.Sentence);

        Assert.Equal(Said.Sentence, sealer.OpenText(Purpose.Alert, kept));
        Assert.ThrowsAny<CryptographicException>(() => sealer.OpenText(Purpose.Words, kept));
    }

    [Fact]
    public void The_same_text_never_looks_the_same_twice()
    {
        using var sealer = NewSealer();

        Assert.NotEqual(sealer.Seal(Purpose.Words, "yes"), sealer.Seal(Purpose.Words, "yes"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(15)]
    [InlineData(-1)]
    public void A_text_that_was_altered_does_not_open(int at)
    {
        using var sealer = NewSealer();
        var kept = sealer.Seal(Purpose.Words, Said.Sentence);

        kept[at < 0 ? kept.Length + at : at] ^= 1;

        Assert.ThrowsAny<CryptographicException>(() => sealer.OpenText(Purpose.Words, kept));
    }

    [Fact]
    public void Another_installation_cannot_open_a_text_or_make_the_hash_of_a_code()
    {
        using var ours = NewSealer();
        using var theirs = NewSealer();

        Assert.ThrowsAny<CryptographicException>(() => theirs.OpenText(Purpose.Words, ours.Seal(Purpose.Words, Said.Sentence)));
        Assert.NotEqual(ours.HashOf("a-b-c-d"), theirs.HashOf("a-b-c-d"));
    }

    private static Sealer NewSealer()
    {
        var sealer = new Sealer();
        sealer.Use(RandomNumberGenerator.GetBytes(32));

        return sealer;
    }

    private static async Task SayEverywhereAsync(Installation installation, Invited invited)
    {
        await using var turn = await installation.TurnAsync(invited);
        turn.Keep(Said.Words(invited, installation.Clock));
        turn.Raise(Said.Alarm(invited, installation.Clock));
        ((IConversationTurn)turn).Log(1, Encoding.UTF8.GetBytes($"{{\"text\":\"{Said.Sentence}\"}}"));
        await installation.Get<IStorage>().WriteAsync(new Dictionary<string, object> { ["state"] = new Dictionary<string, object> { ["text"] = Said.Sentence } });
        await turn.CommitAsync(default);
    }
}
