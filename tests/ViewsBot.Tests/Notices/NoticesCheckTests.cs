using Microsoft.Extensions.Configuration;
using ViewsBot.Notices;

namespace ViewsBot.Tests.Notices;

public sealed class NoticesCheckTests
{
    private const string SignIn = "SignInAddress=https://views.school.example";
    private const string Email = SignIn + ";Email:Host=mail.school.example;Email:From=views@school.example";
    private const string Webhook = SignIn + ";Webhook:Address=https://hooks.school.example/x;Webhook:Secret=0123456789abcdef0123456789abcdef";

    [Theory]
    [InlineData("")]
    [InlineData(Email)]
    [InlineData(Webhook)]
    [InlineData(Webhook + ";Webhook:Address=http://localhost:8080/")]
    [InlineData(Email + ";Email:UserName=views;Email:Password=x")]
    [InlineData(Email + ";Email:Host=localhost;Email:UserName=views;Email:StartTls=false")]
    public void What_is_whole_starts(string settings) => Assert.True(Check(settings).Succeeded);

    [Theory]
    [InlineData(Email + ";SignInAddress=", "Notices:SignInAddress")]
    [InlineData(Email + ";SignInAddress=http://views.school.example", "Notices:SignInAddress")]
    [InlineData(Email + ";Email:From=nobody", "Notices:Email:From")]
    [InlineData(Email + ";Email:Port=0", "Notices:Email:Port")]
    [InlineData(Email + ";Email:Timeout=00:10:00", "Notices:Email:Timeout")]
    [InlineData(Email + ";Email:UserName=views;Email:StartTls=false", "Notices:Email:StartTls")]
    [InlineData(Webhook + ";Webhook:Secret=short", "Notices:Webhook:Secret")]
    [InlineData(Webhook + ";Webhook:Address=http://hooks.school.example", "Notices:Webhook:Address")]
    [InlineData(Webhook + ";Webhook:Timeout=00:00:00", "Notices:Webhook:Timeout")]
    public void What_would_reach_nobody_stops_the_start_and_names_the_setting(string settings, string named) =>
        Assert.StartsWith(named, Assert.Single(Check(settings).Failures!), StringComparison.Ordinal);

    private static Microsoft.Extensions.Options.ValidateOptionsResult Check(string settings)
    {
        var pairs = settings.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2));
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(pairs.GroupBy(pair => pair[0]).ToDictionary(group => group.Key, group => (string?)group.Last()[1]))
            .Build();

        return new NoticesCheck().Validate(null, configuration.Get<NoticesOptions>() ?? new NoticesOptions());
    }
}
