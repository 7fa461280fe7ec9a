using ViewsBot.Content.Cards;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Records.Consent;

namespace ViewsBot.Dialogs.WhoSees;

/// <summary>Who sees the answers now, said truly: what the person chose, and what staff decided for them while that counts.</summary>
internal static class SeesNow
{
    /// <summary>Of all answers, above what there is to choose.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="chosen">What was chosen for all, or <c>null</c>.</param>
    /// <param name="cancel">Cancels.</param>
    public static async Task<IReadOnlyList<Sentence>> OfAllAsync(Turn turn, SharedWith? chosen, CancellationToken cancel) =>
        await DeciderAsync(turn, cancel) is { } decider
            ? [.. chosen is { } with and not SharedWith.Nobody ? [Now(with), Too(decider)] : (Sentence[])[Alone(decider)]]
            : [chosen is { } open ? Now(open) : "sharing/nobody-yet"];

    /// <summary>Of one answer: a decision of staff opens each of them.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="chosen">What was chosen for it alone, or <c>null</c>.</param>
    /// <param name="cancel">Cancels.</param>
    public static async Task<IReadOnlyList<Sentence>> OfOneAsync(Turn turn, SharedWith? chosen, CancellationToken cancel) =>
        chosen is { } with ? await OfAllAsync(turn, with, cancel)
        : await DeciderAsync(turn, cancel) is { } decider ? ["sharing/as-all", Too(decider)]
        : ["sharing/as-all"];

    /// <summary>On the card of hello that says whose the answers are.</summary>
    public static async Task<Sentence> AtHelloAsync(Turn turn, CancellationToken cancel) =>
        await DeciderAsync(turn, cancel) is { } decider ? Alone(decider) : "opening/nobody-sees";

    /// <summary>At the end; where nobody sees anything, nobody can talk with them about it either.</summary>
    public static async Task<IReadOnlyList<Sentence>> AtGoodbyeAsync(Turn turn, CancellationToken cancel) =>
        await DeciderAsync(turn, cancel) is { } decider ? [Too(decider), "goodbye/tell-you"]
        : (await turn.Record.SharingAsync(cancel)).IsClosed ? ["opening/yours", "opening/nobody-sees"]
        : ["goodbye/next-yours", "goodbye/tell-you"];

    /// <summary>To somebody who asks what talks with them here.</summary>
    public static async Task<Sentence> WhatWeAreAsync(Turn turn, CancellationToken cancel) =>
        await DeciderAsync(turn, cancel) is { } decider
            ? new Sentence("sharing/who-i-am-decided", ("decider", decider), ("name", turn.Session.TellsWhom))
            : new Sentence("note/who-i-am-yours", ("name", turn.Session.TellsWhom));

    /// <summary>After a choice: what was chosen is kept, and is all that counts only where staff decided nothing.</summary>
    public static async Task<Sentence> AfterAsync(Turn turn, string view, SharedWith with, CancellationToken cancel) =>
        await DeciderAsync(turn, cancel) is { } decider
            ? new Sentence("sharing/staff-decided-besides", ("who", ShareWords.Of(with)), ("name", decider))
            : new Sentence(view == ViewKey.Everything ? "note/shared" : "note/shared-one", ("who", ShareWords.Of(with)));

    private static async Task<string?> DeciderAsync(Turn turn, CancellationToken cancel) =>
        (await turn.Record.CapacityAsync(cancel)).LastOrDefault(decision => decision.OpensViews || CapacityNews.OpensOnceTold(turn, decision))?.DecidedBy;

    private static Sentence Now(SharedWith with) => new("sharing/now", ("who", ShareWords.Of(with)));

    private static Sentence Too(string decider) => new("sharing/staff-decided", ("name", decider));

    private static Sentence Alone(string decider) => new("sharing/staff-decided-alone", ("name", decider));
}
