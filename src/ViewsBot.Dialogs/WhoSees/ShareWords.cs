using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Records.Consent;

namespace ViewsBot.Dialogs.WhoSees;

/// <summary>Who may see, in words: with the names of the people it means now, where staff have said who they are.</summary>
internal static class ShareWords
{
    private static readonly string[] Pictures = ["lock", "my-helper", "my-teacher", "go-to-meeting", "in-a-group", "my-family"];

    private static readonly (Ties Tie, string Line)[] Alone = [(Ties.Helper, "sharing/who-helper"), (Ties.KeyPerson, "sharing/who-key-person")];

    /// <summary>The pictures to choose from, the one that stands now marked.</summary>
    public static async Task<IReadOnlyList<Choice>> ChoicesAsync(Turn turn, SharedWith? now, CancellationToken cancel)
    {
        var ties = await turn.Record.TiesAsync(cancel);

        return [.. Enum.GetValues<SharedWith>().Select(with => new Choice(SharingKeys.Of(with), WordOf(turn, with, ties), Pictures[(int)with], with == now))];
    }

    /// <summary>The words of one choice, without names.</summary>
    public static Sentence Of(SharedWith with) => "sharing-with/" + SharingKeys.Of(with);

    /// <summary>Who of the staff "everyone at my meeting" means now. A line and no part of the choices' words: two of them mean the meeting, and typed words tell them apart.</summary>
    /// <returns>Empty where nobody was named.</returns>
    public static async Task<IReadOnlyList<Sentence>> AtMeetingAsync(Turn turn, CancellationToken cancel)
    {
        var names = SharingKeys.NamesOf(await turn.Record.TiesAsync(cancel), Ties.AtMeeting);

        return names.Length == 0 ? [] : [new Sentence("sharing/at-meeting", ("names", names))];
    }

    /// <summary>Whom a choice means nobody yet: who chooses it must know that nobody will see.</summary>
    public static async Task<IReadOnlyList<Sentence>> NotNamedAsync(Turn turn, CancellationToken cancel)
    {
        var ties = await turn.Record.TiesAsync(cancel);
        var nobody = new Sentence("sharing/who-nobody");

        return [.. Alone.Where(one => SharingKeys.NamesOf(ties, one.Tie).Length == 0).Select(one => new Sentence(one.Line, ("names", nobody)))];
    }

    private static Sentence WordOf(Turn turn, SharedWith with, IReadOnlyList<StaffTie> ties)
    {
        var names = SharingKeys.NamesOf(ties, SharingKeys.TieOf(with));
        var key = "sharing-with/" + SharingKeys.Of(with);

        return names.Length == 0 ? key : new Sentence("sharing/named", ("who", new Sentence(key)), ("names", names));
    }
}
