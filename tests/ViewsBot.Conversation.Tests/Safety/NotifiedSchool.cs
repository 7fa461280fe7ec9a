using System.Globalization;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.DependencyInjection;
using ViewsBot.Records.Alerts;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Testing;
using ViewsBot.Testing.Chats;
using ViewsBot.Testing.Notices;

namespace ViewsBot.Conversation.Tests.Safety;

/// <summary>The product with a real mail server and a real server of the school's own to tell.</summary>
internal sealed class NotifiedSchool : IAsyncDisposable
{
    /// <param name="certificate">What the mail server shows of itself; without one the product is told to do without STARTTLS.</param>
    public NotifiedSchool(X509Certificate2? certificate = null)
    {
        Mail = new MailServer(certificate);
        Product = Start(certificate is not null);
    }

    private Product Start(bool startTls) => Product.Start(
        Clock,
        ("Notices:SignInAddress", "https://views.school.example"),
        ("Notices:Email:Host", "127.0.0.1"),
        ("Notices:Email:Port", Mail.Port.ToString(CultureInfo.InvariantCulture)),
        ("Notices:Email:StartTls", startTls ? "true" : "false"),
        ("Notices:Email:From", "views@school.example"),
        ("Notices:Webhook:Address", Hook.Address.ToString()),
        ("Notices:Webhook:Secret", "a secret that both sides have and keep"));

    public ManualClock Clock { get; } = new();

    public MailServer Mail { get; }

    public HookServer Hook { get; } = new();

    public Product Product { get; }

    public async ValueTask DisposeAsync()
    {
        await Product.DisposeAsync();
        await Mail.DisposeAsync();
        await Hook.DisposeAsync();
    }

    /// <summary>Invites a child, at a school that has said where its lead and deputy are reached.</summary>
    public async Task<ScriptedChat> InviteAsync()
    {
        var chat = await Product.InviteAsync();
        var pupil = await Product.Services.GetRequiredService<IPupilRecords>().PupilAsync(new Viewer.Demo(), PupilId.Parse(chat.Invited.PupilId)!.Value, default);
        var school = pupil!.Pupil.School;
        var senco = new Viewer.Staff(new StaffMember { Id = StaffId.New(Clock), School = school, Name = "Mrs Okafor", Roles = StaffRoles.Senco });

        Assert.True(await Product.Services.GetRequiredService<ISafetyStore>().ChangeAsync(
            senco, new SchoolSafety { School = school, LeadEmail = "lead@school.example", DeputyEmail = "deputy@school.example" }, default));

        return chat;
    }

    /// <summary>Lets time go by, and wakes who waits for it.</summary>
    public void Wait(TimeSpan time)
    {
        Clock.Advance(time);
        Product.Services.GetRequiredService<AlertBell>().Ring();
    }
}
