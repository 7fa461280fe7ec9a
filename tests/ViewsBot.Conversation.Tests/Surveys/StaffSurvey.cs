using System.Text.RegularExpressions;
using ViewsBot.Conversation.Tests.Safety;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Conversation.Tests.Surveys;

/// <summary>A survey that the SENCO made at the real staff pages, and those who answer it.</summary>
internal sealed partial class StaffSurvey : IDisposable
{
    private readonly Product _product;

    private StaffSurvey(Product product, StaffSide senco) => (_product, Senco) = (product, senco);

    /// <summary>The SENCO.</summary>
    public StaffSide Senco { get; }

    /// <summary>The words of the link.</summary>
    public string Code { get; private set; } = "";

    /// <summary>The survey's page.</summary>
    public string Page { get; private set; } = "";

    /// <summary>Makes one in English.</summary>
    public static Task<StaffSurvey> MakeAsync(Product product, string title, params string[] topics) => MakeInAsync("en", product, title, topics);

    /// <summary>Makes one in a language, or one that leaves the language open: <c>choose</c>.</summary>
    public static async Task<StaffSurvey> MakeInAsync(string language, Product product, string title, params string[] topics)
    {
        await product.InviteAsync();

        var survey = new StaffSurvey(product, await StaffSide.SignInAsync(product, "demo-senco"));
        var fields = topics.Select(topic => KeyValuePair.Create("Topics", topic)).Append(new("Name", title)).Append(new("Language", language)).Append(new("For", topics[0].Split('/')[0])).Append(new("OpenUntil", "2099-12-31"));
        var made = await survey.Senco.SendAsync("/staff/surveys", "/staff/surveys", fields);

        survey.Code = Link().Match(made).Groups["code"].Value;
        survey.Page = Address().Match(made).Groups["page"].Value;

        return survey;
    }

    /// <summary>Somebody new opens the link.</summary>
    public Task<ScriptedChat> OpenAsync() => _product.EnterAsync(Code);

    /// <summary>Ends it, and reads its page.</summary>
    public async Task<string> EndAsync()
    {
        await Senco.PostAsync(Page, Page + "?handler=End", []);

        return await Senco.ReadAsync(Page);
    }

    public void Dispose() => Senco.Dispose();

    [GeneratedRegex("""/i/(?<code>[a-z-]+)</strong>""")]
    private static partial Regex Link();

    [GeneratedRegex("""href="(?<page>/staff/surveys/[0-9a-f]{32})""")]
    private static partial Regex Address();
}
