using ViewsBot.Content;
using ViewsBot.Dialogs.Languages;
using ViewsBot.Entry;
using ViewsBot.Hosting;
using ViewsBot.Records.Invitations;
using ViewsBot.Records.People;

namespace ViewsBot.Demo;

/// <summary>Invites a new fictional pupil.</summary>
internal static class DemoInvitations
{
    /// <summary>What is asked for; audience and language are required, the pupil's day of birth may be said, to try who owns their views.</summary>
    internal sealed record Wanted(string? Audience, string? Language, DateOnly? BornOn);

    /// <summary>Everything a test or a person needs to begin.</summary>
    internal sealed record Invited(string Code, string ChatUrl, string WebChatUrl, string DirectLineToken, string PupilId, string CycleId);

    /// <summary><c>POST /demo/invitations</c>.</summary>
    public static async Task<IResult> InviteAsync(
        HttpContext context, IFictionalSchool school, IInvitationStore invitations, ChatPasses passes, OfferedLanguages languages, Deck deck, CancellationToken cancel)
    {
        if (await DemoBody.ReadAsync<Wanted>(context, cancel) is not { } wanted) { return DemoBody.NotReadable(); }

        if (AudienceOf(wanted.Audience, deck) is not { } audience) { return Problems.BadRequest("AudienceNotBuilt", $"The audience must be one that is built: {string.Join(", ", deck.Topics.Audiences)}."); }

        if (languages.Find(wanted.Language, default) is null) { return NotOffered(languages); }

        var issued = await school.InviteNewPupilAsync(audience, wanted.Language, wanted.BornOn, cancel);
        var opened = (Opened.To)await invitations.OpenAsync(issued.Code, cancel);
        var link = $"{context.Request.Scheme}://{context.Request.Host}/i/{issued.Code.Value}";

        return Results.Ok(new Invited(
            issued.Code.Value,
            link,
            link + "?to=webchat",
            passes.For(context, opened).Pass.Token,
            opened.Session.Speaker.Pupil.ToString(),
            opened.Session.Cycle.Id.ToString()));
    }

    /// <summary><c>POST /try/{audience}</c>: the front page's "try it as".</summary>
    public static async Task<IResult> TryAsync(string audience, HttpContext context, IFictionalSchool school, EntryDoor door, Deck deck, CancellationToken cancel)
    {
        if (AudienceOf(audience, deck) is not { } tried) { return Results.NotFound(); }

        var issued = await school.InviteNewPupilAsync(tried, "en", bornOn: null, cancel);

        return await door.EnterAsync(context, issued.Code.Value, to: null, cancel);
    }

    /// <summary>What is said of a language that nobody is spoken to in.</summary>
    internal static IResult NotOffered(OfferedLanguages languages) =>
        Problems.BadRequest("LanguageNotBuilt", $"The language must be one that is built: {string.Join(", ", languages.At(default).Select(words => words.Language))}.");

    private static Audience? AudienceOf(string? key, Deck deck) => key is not null && deck.Topics.Audiences.Contains(key) ? AudienceKeys.Read(key) : null;
}
