using ViewsBot.Chat;
using ViewsBot.Content.Words;
using ViewsBot.Records.Consent;

namespace ViewsBot.MyBoard;

/// <summary>The form of who may see what: a list to choose from for all, and one for each thing said. A field is named for its view.</summary>
internal sealed class SharingForm(LanguageWords words, Sharing sharing, IReadOnlyList<StaffTie> ties)
{
    /// <summary>More than anybody says in one conversation; a longer form is none of ours.</summary>
    private const int MostFields = 2_000;

    /// <summary>The form as HTML.</summary>
    public string Of(IReadOnlyList<SharingSubject> subjects) =>
        $"""
        <form method="post" action="{SharingPage.Address}" class="sharing">
        <section class="card"><h2><label for="s-all">{words.Say("sharing/page-all")}</label></h2>{List("all", ViewKey.Everything, sharing.ForAll, null)}
        <ul>{Who("sharing/who-helper", Ties.Helper)}{Who("sharing/who-key-person", Ties.KeyPerson)}{Who("sharing/who-meeting", Ties.AtMeeting)}</ul>
        <button>{words.Say("sharing/page-keep")}</button></section>
        {(subjects.Count == 0 ? "" : $"""<section class="card"><h2>{words.Say("sharing/page-one-by-one")}</h2>{string.Concat(subjects.Select(Row))}<button>{words.Say("sharing/page-keep")}</button></section>""")}
        </form>
        """;

    /// <summary>What was changed: a field that says what stood before is no new choice.</summary>
    /// <returns><c>null</c> if something was sent that this page does not send.</returns>
    public static IReadOnlyList<(string About, SharedWith With)>? Read(IFormCollection form, Sharing before)
    {
        if (form.Count > MostFields) { return null; }

        var changed = new List<(string, SharedWith)>();

        foreach (var (view, value) in form)
        {
            if (value.ToString().Length == 0) { continue; }

            if (!ViewKey.IsOne(view) || SharingKeys.Read(value.ToString()) is not { } with) { return null; }

            if (before.For(view) != with) { changed.Add((view, with)); }
        }

        return changed;
    }

    /// <summary>A list to choose from cuts long names off on a narrow screen; here they stand whole.</summary>
    private string Who(string key, Ties tie) =>
        $"<li>{words.Say(key, ("names", SharingKeys.NamesOf(ties, tie) is { Length: > 0 } names ? names : words.Get("sharing/who-nobody")))}</li>";

    private string Row(SharingSubject subject, int number) =>
        $"""
        <p><label for="s-{number}" dir="auto">{Page.Encode(subject.Text)}</label>{List(number.ToString(System.Globalization.CultureInfo.InvariantCulture), subject.View, sharing.For(subject.View), "sharing/page-as-all")}</p>
        """;

    private string List(string id, string view, SharedWith? now, string? asAll) =>
        $"""<select id="s-{id}" name="{Page.Encode(view)}">{(now is null ? $"""<option value="">{words.Say(asAll ?? "sharing/page-not-chosen")}</option>""" : "")}{string.Concat(Enum.GetValues<SharedWith>().Select(with => Option(with, now)))}</select>""";

    private string Option(SharedWith with, SharedWith? now) =>
        $"""<option value="{SharingKeys.Of(with)}"{(with == now ? " selected" : "")}>{Page.Encode(WordOf(with))}</option>""";

    private string WordOf(SharedWith with)
    {
        var names = SharingKeys.NamesOf(ties, SharingKeys.TieOf(with));
        var who = words.Get("sharing-with/" + SharingKeys.Of(with));

        return names.Length == 0 ? who : words.Get("sharing/named", ("who", who), ("names", names));
    }
}
