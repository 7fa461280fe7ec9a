using Microsoft.Extensions.DependencyInjection;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests.WhoSees;

/// <summary>A made-up young person past compulsory school age, who has said two things that nobody else says.</summary>
internal sealed class Owner
{
    /// <summary>What they wrote, about their lessons.</summary>
    public const string Words = "Zebrafinch notebooks help me follow the maths";

    /// <summary>The word of the picture they placed.</summary>
    public const string Option = "understanding the work";

    private Owner(ScriptedChat chat) => Chat = chat;

    public ScriptedChat Chat { get; }

    public string Pupil => Chat.Invited.PupilId;

    public string Cycle => Chat.Invited.CycleId;

    /// <summary>The one they are invited as: their key and what a page may say of them.</summary>
    public static async Task<Owner> WhoSaidThingsAsync(Product product)
    {
        var chat = await product.InviteAsync("young-person", bornOn: DateOnly.FromDateTime(DateTime.Today).AddYears(-18));

        await chat.PlayAsync("""
            [OK] ×3 →
            [I am on my own] →
            """);

        while (!chat.InFocus.Choices.Contains("lessons")) { await chat.TapsAsync("Skip"); }

        await chat.PlayAsync($"""
            [lessons] →
            [That's all] →
            [Start] →
            [going well] →
            "{Words}" →
            """);

        return new Owner(chat);
    }

    /// <summary>The pupil as staff have them on file.</summary>
    public async Task<PupilOnFile> OnFileAsync(Product product) =>
        (await product.Services.GetRequiredService<IPupilRecords>().PupilAsync(new Viewer.Demo(), PupilId.Parse(Pupil)!.Value, default))!;
}
