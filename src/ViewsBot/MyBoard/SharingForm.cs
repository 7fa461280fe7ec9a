using ViewsBot.Chat;
using ViewsBot.Content.Words;
using ViewsBot.Records.Consent;

namespace ViewsBot.MyBoard;

/// <summary>The form of who may see what: a list to choose from for all, and one for each thing said. A field is named for its view.</summary>
internal sealed class SharingForm(LanguageWords words, SharingNow now)
{
    /// <summary>More than anybody says in one conversation; a longer form is none of ours.</summary>
    private const int MostFields = 2_000;

    private string DecidedKey => now.Sharing.ForAll is null or SharedWith.Nobody ? "sharing/staff-decided-alone" : "sharing/staff-decided";

    /// <summary>The form as HTML, beneath what staff decided.</summary>
    public string Of(IReadOnlyList<SharingSubject> subjects) =>
        $"""
        {(now.Decider is { } decider ? $"<p>{words.Say(DecidedKey, ("name", decider))}</p>" : "")}
        <form method="post" action="{SharingPage.Address}" class="sharing">
        <section class="card"><h2><label for="s-all">{words.Say("sharing/page-all")}</label></h2>{List("all", ViewKey.Everything, now.Sharing.ForAll, now.Decider is null ? "sharing/page-not-chosen" : "sharing/page-not-chosen-yet")}
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
        $"<li>{words.Say(key, ("names", SharingKeys.NamesOf(now.Ties, tie) is { Length: > 0 } names ? names : words.Get("sharing/who-nobody")))}</li>";

    private string Row(SharingSubject subject, int number) =>
        $"""
        <p><label for="s-{number}" dir="auto">{Page.Encode(subject.Text)}</label>{List(number.ToString(System.Globalization.CultureInfo.InvariantCulture), subject.View, now.Sharing.For(subject.View), "sharing/page-as-all")}</p>
        """;

    private string List(string id, string view, SharedWith? chosen, string notChosen) =>
        $"""<select id="s-{id}" name="{Page.Encode(view)}">{(chosen is null ? $"""<option value="">{words.Say(notChosen)}</option>""" : "")}{string.Concat(Enum.GetValues<SharedWith>().Select(with => Option(with, chosen)))}</select>""";

    private string Option(SharedWith with, SharedWith? chosen) =>
        $"""<option value="{SharingKeys.Of(with)}"{(with == chosen ? " selected" : "")}>{Page.Encode(WordOf(with))}</option>""";

    private string WordOf(SharedWith with)
    {
        var names = SharingKeys.NamesOf(now.Ties, SharingKeys.TieOf(with));
        var who = words.Get("sharing-with/" + SharingKeys.Of(with));

        return names.Length == 0 ? who : words.Get("sharing/named", ("who", who), ("names", names));
    }
}
