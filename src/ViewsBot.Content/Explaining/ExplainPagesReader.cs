using System.Globalization;
using ViewsBot.Content.Reading;

namespace ViewsBot.Content.Explaining;

/// <summary>Reads <c>explain/&lt;audience&gt;.json</c>.</summary>
internal static class ExplainPagesReader
{
    private static readonly string[] _stages = ["assess", "plan", "do", "review"];

    public static ExplainSet Read(CardFiles files) =>
        new(files.In("explain").Select(files.Read).ToDictionary(file => AudienceOf(file), BookOf));

    private static string AudienceOf(Fields file)
    {
        var audience = file.Only("audience", "menu", "pages", "about").Text("audience");

        return file.File == $"explain/{audience}.json" ? audience : throw file.Expected("audience", "audience to be the file's name");
    }

    private static ExplainBook BookOf(Fields file)
    {
        var audience = AudienceOf(file);
        var pictures = file.Objects("pages").ToLookup(page => page.Text("key"), page => page.Text("picture"));
        var pages = file.Objects("pages").Select(page => PageOf(page, audience, pictures)).ToList();
        var keys = pages.Select(page => page.Key).ToHashSet();
        var about = AboutOf(file);
        var named = file.Texts("menu").Concat(about.Values).Concat(pages.Where(page => page.Kind == ExplainKind.Menu).SelectMany(page => page.Parts).Select(part => part.Key));

        if (keys.Count < pages.Count) { throw file.Expected("pages", "each key once"); }

        return named.FirstOrDefault(key => !keys.Contains(key)) is { } missing
            ? throw file.Expected("pages", $"a page {missing}, which is named")
            : new ExplainBook(file.Texts("menu"), pages, about);
    }

    private static Dictionary<string, string> AboutOf(Fields file)
    {
        if (!file.Has("about")) { return []; }

        var about = file.Object("about");

        return about.Names.ToDictionary(option => option, about.Text);
    }

    private static ExplainPage PageOf(Fields page, string audience, ILookup<string, string> pictures)
    {
        page.Only("key", "picture", "sentences", "pages", "stages", "questions", "signposts", "source", "verifiedOn");
        var title = $"explain/{audience}/{page.Text("key")}";
        var (kind, parts) = PartsOf(page, audience, title, pictures);

        return new ExplainPage
        {
            Key = page.Text("key"),
            TitleKey = title,
            PictureKey = page.Text("picture"),
            Kind = kind,
            Parts = parts,
            Source = page.TextOrNone("source"),
            VerifiedOn = page.Has("verifiedOn") ? DayOf(page) : null,
        };
    }

    private static (ExplainKind Kind, IReadOnlyList<ExplainPart> Parts) PartsOf(
        Fields page, string audience, string title, ILookup<string, string> pictures)
    {
        if (page.Has("pages")) { return (ExplainKind.Menu, [.. page.Texts("pages").Select(key => new ExplainPart(key, $"explain/{audience}/{key}", pictures[key].FirstOrDefault("")))]); }

        if (page.Has("stages")) { return (ExplainKind.Circle, [.. _stages.Select(stage => new ExplainPart(stage, $"{title}/{stage}", page.Object("stages").Text(stage)))]); }

        if (page.Has("questions")) { return (ExplainKind.Questions, [.. page.Objects("questions").Select(one => QuestionOf(one, title))]); }

        return page.Has("signposts")
            ? (ExplainKind.Signposts, Numbered(page, "signposts", title))
            : (ExplainKind.Sentences, Numbered(page, "sentences", title));
    }

    private static ExplainPart QuestionOf(Fields question, string title)
    {
        var key = question.Only("key", "picture").Text("key");

        return new ExplainPart(key, $"{title}/{key}", question.Text("picture"));
    }

    /// <summary>Two to five: fewer explain nothing, and more are not held in mind.</summary>
    private static IReadOnlyList<ExplainPart> Numbered(Fields page, string name, string title)
    {
        var pictures = page.Texts(name);

        return pictures.Count is >= 2 and <= 5
            ? [.. pictures.Select((picture, index) => new ExplainPart(Number(index), $"{title}/{Number(index)}", picture))]
            : throw page.Expected(name, $"two to five pictures in {name}");
    }

    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);

    private static DateOnly DayOf(Fields page) =>
        DateOnly.TryParseExact(page.Text("verifiedOn"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw page.Expected("verifiedOn", "verifiedOn to be a day such as 2026-09-01");
}
