using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using ViewsBot.Records.Invitations;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Web.Tests.Staff;

/// <summary>One child who has said all there is to say, an alert that waits, and a page of each who reads of them: made once for all that is looked at.</summary>
public sealed class OneSchoolDay(StaffSite site) : IAsyncLifetime
{
    private ScriptedChat _child = null!;
    private string _session = "";
    private IPage _senco = null!;
    private IPage _lead = null!;

    public async Task InitializeAsync()
    {
        _child = await site.ChildAsync(Tables.SchoolDay + "\n" + Tables.ToTheEnd);
        await site.ChildAsync(Tables.ToTheSchoolDay + "\n\"my uncle hits me in the shed\"");

        var opened = (Opened.To)await site.Product.Services.GetRequiredService<IInvitationStore>().OpenAsync(InvitationCode.Read(_child.Invited.Code)!.Value, default);
        _session = opened.Session.Id.ToString();

        (_senco, _lead) = (await site.SignInAsync("demo-senco"), await site.SignInAsync("demo-lead"));
    }

    public async Task DisposeAsync()
    {
        await _senco.Context.DisposeAsync();
        await _lead.Context.DisposeAsync();
    }

    /// <summary>A page of the staff side about this child, read by who reads such pages.</summary>
    internal async Task<IPage> OpenAsync(string path)
    {
        var page = path == "/staff/alerts" ? _lead : _senco;

        await page.GotoAsync(path
            .Replace("{pupil}", _child.Invited.PupilId, StringComparison.Ordinal)
            .Replace("{cycle}", _child.Invited.CycleId, StringComparison.Ordinal)
            .Replace("{session}", _session, StringComparison.Ordinal));

        return page;
    }
}
