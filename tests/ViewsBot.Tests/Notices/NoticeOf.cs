using Microsoft.Extensions.Options;
using ViewsBot.Notices;
using ViewsBot.Records.Alerts;
using ViewsBot.Testing;

namespace ViewsBot.Tests.Notices;

/// <summary>Notices and settings that the tests of both ways begin with.</summary>
internal static class NoticeOf
{
    public static readonly ManualClock Clock = new();

    public static Notice Lead(bool isTest = false, string? email = "lead@school.example") => new()
    {
        Id = NoticeId.New(Clock),
        Alert = AlertId.New(Clock),
        Recipient = Recipient.Lead,
        IsTest = isTest,
        At = Clock.GetUtcNow(),
        Email = email,
    };

    public static IOptions<NoticesOptions> Options(Action<NoticesOptions> set)
    {
        var options = new NoticesOptions { SignInAddress = "https://views.school.example/" };
        set(options);

        return Microsoft.Extensions.Options.Options.Create(options);
    }
}
