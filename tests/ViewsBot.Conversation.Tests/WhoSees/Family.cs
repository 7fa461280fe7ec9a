using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.Invitations;
using ViewsBot.Records.People;
using ViewsBot.Records.Reading;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests.WhoSees;

/// <summary>A parent of a young person, on an invitation of their own, and the page of their own answers.</summary>
internal sealed class Family
{
    private readonly Product _product;
    private readonly string _code;

    private Family(Product product, string code, ScriptedChat chat) => (_product, _code, Chat) = (product, code, chat);

    public ScriptedChat Chat { get; }

    /// <summary>Adds a parent, invites them, and lets them say something.</summary>
    public static async Task<Family> ParentWhoSaidAsync(Product product, Owner owner, string name, string words)
    {
        var cycle = CycleId.Parse(owner.Cycle)!.Value;
        var senco = SencoOf((await owner.OnFileAsync(product)).Pupil.School);
        var parent = (await product.Services.GetRequiredService<ISchoolStore>().AddParentAsync(senco, PupilId.Parse(owner.Pupil)!.Value, name, default))!;
        var issued = (Issued.With)await product.Services.GetRequiredService<IInvitationStore>().IssueAsync(senco, cycle, parent.Id, "en", [], default);
        var chat = await product.EnterAsync(issued.Code.Value);

        await chat.SaysAsync(words);

        return new Family(product, issued.Code.Value, chat);
    }

    /// <summary>The page of a person's own answers, opened with their code.</summary>
    public Task<string> OwnPageAsync() => OwnPageAsync(_product, _code, "/my-board");

    /// <summary>A page that a person's own code opens.</summary>
    public static async Task<string> OwnPageAsync(Product product, string code, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);

        request.Headers.Add("Cookie", await CookieAsync(product, code));

        using var response = await product.Http.SendAsync(request);

        return response.IsSuccessStatusCode ? WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()) : "";
    }

    /// <summary>The cookie that a code is exchanged for.</summary>
    public static async Task<string> CookieAsync(Product product, string code)
    {
        using var entered = await product.Http.GetAsync($"/i/{code}");

        return entered.Headers.GetValues("Set-Cookie").First().Split(';')[0];
    }

    private static Viewer.Staff SencoOf(SchoolId school) =>
        new(new StaffMember { Id = new StaffId(Guid.NewGuid()), School = school, Name = "Mrs Okafor", Roles = StaffRoles.Senco });
}
