using Microsoft.Extensions.DependencyInjection;
using ViewsBot.Conversation.Tests.WhoSees;
using ViewsBot.Records.Audit;
using ViewsBot.Hosting;
using ViewsBot.Records.Invitations;
using ViewsBot.Storage;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests.Talking;

/// <summary>A member of staff holds somebody's conversation over the telephone, while the product runs.</summary>
public sealed class ByTelephoneTests(ProductFixture fixture) : IClassFixture<ProductFixture>
{
    private static readonly string[] SignIn = ["demo-senco", "demo-school-1"];

    /// <summary>OK three times, alone, and past practice to the topics; the first of them; that's all; start.</summary>
    private static readonly string[] ToTheFirstPicture = ["1", "1", "1", "1", "1", "1", "1", "2", "1", "8", "1"];

    [Fact]
    public async Task What_is_keyed_is_kept_as_by_phone_and_the_trail_names_who_keyed()
    {
        var chat = await fixture.InviteAsync();

        var terminal = await CallAsync(chat, ToTheFirstPicture, ["2", "I do not like the noise at the gate"]);

        var record = await chat.RecordAsync();
        var placed = Assert.Single(record.Placements);
        Assert.Equal(("my-school-day/coming-in", "middle", "by-phone", "alone"), (placed.Option, placed.Place, placed.Way, placed.Helper));
        Assert.Equal(("I do not like the noise at the gate", "by-phone"), Assert.Single(record.Words.Select(words => (words.Text, words.Way))));
        Assert.Equal(0, terminal.ExitCode);
        Assert.Contains("Somebody at school wrote this down for me on", await Family.OwnPageAsync(fixture.Product, chat.Invited.Code, "/my-board"), StringComparison.Ordinal);
        Assert.StartsWith("staff:", await WhoJoinedAsync(chat), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_call_goes_on_where_the_first_was_and_takes_the_code_for_no_answer()
    {
        var chat = await fixture.InviteAsync();
        await CallAsync(chat, ToTheFirstPicture, ["2"]);

        var terminal = await CallAsync(chat, ["1"]);

        var record = await chat.RecordAsync();
        Assert.Equal(["my-school-day/coming-in", "my-school-day/classroom"], record.Placements.Select(placed => placed.Option));
        Assert.Empty(record.Words);
        Assert.Contains("Picture 3 of 9", terminal.LastCard, StringComparison.Ordinal);
    }

    [Fact]
    public async Task How_somebody_likes_to_talk_is_used_and_said_the_next_time_they_talk()
    {
        var chat = await fixture.InviteAsync();
        await chat.PlayAsync("""
            [OK] ×3                 →
            [I am on my own]        →
            [More or fewer answers] →
            [two answers]           →
            [How I like to talk]    →
            [Yes, remember]         →
            """);

        var terminal = await CallAsync(chat, []);

        Assert.Contains("I remember how you like to talk: two answers.", terminal.LastCard, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_told_on_the_telephone_reaches_the_safeguarding_lead()
    {
        var chat = await fixture.InviteAsync();

        await CallAsync(chat, ToTheFirstPicture, ["my uncle hurts me at night"]);

        var record = await chat.RecordAsync();
        Assert.Equal("my uncle hurts me at night", Assert.Single(record.Alerts).Text);
        Assert.Empty(record.Words);
    }

    [Fact]
    public async Task While_somebody_keys_for_a_person_nobody_else_can_and_afterwards_they_can()
    {
        var chat = await fixture.InviteAsync();
        var calls = new OpenCalls(fixture.Product.Services.GetRequiredService<StorageFolders>());

        Terminal meanwhile;
        using (calls.Hold(await SessionAsync(chat))) { meanwhile = await CallAsync(chat, ToTheFirstPicture, ["2"]); }

        var afterwards = await CallAsync(chat, ToTheFirstPicture, ["2"]);

        Assert.Equal(1, meanwhile.ExitCode);
        Assert.Contains("Somebody is keying for this person just now.", meanwhile.Complaint, StringComparison.Ordinal);
        Assert.Equal(0, afterwards.ExitCode);
        Assert.Single((await chat.RecordAsync()).Placements);
    }

    [Fact]
    public async Task Who_does_not_sign_in_keys_nothing()
    {
        var chat = await fixture.InviteAsync();

        var terminal = await Terminal.RunAsync(fixture.Product.DataFolder, ["--phone", chat.Invited.Code], ["demo-senco", "not the password", .. ToTheFirstPicture, "1"]);

        Assert.Equal(1, terminal.ExitCode);
        Assert.DoesNotContain("Hello.", terminal.Seen, StringComparison.Ordinal);
        Assert.Empty((await chat.RecordAsync()).Placements);
    }

    [Fact]
    public async Task A_code_that_opens_nothing_opens_nothing_here_either()
    {
        var terminal = await Terminal.RunAsync(fixture.Product.DataFolder, ["--phone"], [.. SignIn, "four words nobody has"]);

        Assert.Equal(1, terminal.ExitCode);
        Assert.Contains("open nothing", terminal.Complaint, StringComparison.Ordinal);
    }

    private Task<Terminal> CallAsync(ScriptedChat chat, params string[][] typed) =>
        Terminal.RunAsync(fixture.Product.DataFolder, ["--phone", chat.Invited.Code], [.. SignIn, .. typed.SelectMany(lines => lines)]);

    private async Task<string> SessionAsync(ScriptedChat chat)
    {
        var opened = (Opened.To)await fixture.Product.Services.GetRequiredService<IInvitationStore>().OpenAsync(InvitationCode.Read(chat.Invited.Code)!.Value, default);

        return opened.Session.Id.ToString();
    }

    private async Task<string> WhoJoinedAsync(ScriptedChat chat)
    {
        var trail = await fixture.Product.Services.GetRequiredService<IAuditStore>().AboutAsync($"session:{await SessionAsync(chat)}", default);

        return trail.Single(entry => entry.Action == "conversation-joined").Actor;
    }
}
