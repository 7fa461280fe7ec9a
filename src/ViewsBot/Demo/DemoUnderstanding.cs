using ViewsBot.Content;
using ViewsBot.Dialogs.Languages;
using ViewsBot.Hosting;
using ViewsBot.Language.Reading;

namespace ViewsBot.Demo;

/// <summary><c>POST /demo/understand</c>: what the conversation's own reader makes of typed words on a card with the FEEL scale.</summary>
internal static class DemoUnderstanding
{
    private const string ScaleKey = "feel";

    private static readonly string[] _points = ["scale/feel/left", "scale/feel/middle", "scale/feel/right"];

    internal sealed record Typed(string? Language, string? Audience, string? Text);

    internal sealed record Read(string Got, string? Control, bool Alert);

    public static async Task<IResult> ReadAsync(HttpContext context, TypedWordsReader reader, OfferedLanguages languages, Deck deck, CancellationToken cancel)
    {
        if (await DemoBody.ReadAsync<Typed>(context, cancel) is not { Text: { } text } typed) { return DemoBody.NotReadable(); }

        if (typed.Audience is null || !deck.Topics.Audiences.Contains(typed.Audience)) { return Problems.BadRequest("AudienceNotBuilt", $"The audience must be one that is built: {string.Join(", ", deck.Topics.Audiences)}."); }

        if (languages.Find(typed.Language, default) is not { } words) { return DemoInvitations.NotOffered(languages); }

        var understood = reader.Read(text, new CardInFocus
        {
            ScaleKey = ScaleKey,
            PointWords = [.. _points.Select(words.For(typed.Audience).Get)],
            Language = words.Language,
            Audience = typed.Audience,
        });

        return Results.Ok(new Read(understood.Got.ToWire(), understood.Control?.ToWire(), understood.Alert));
    }
}
