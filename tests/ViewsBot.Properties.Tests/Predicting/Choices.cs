using ViewsBot.Properties.Tests.People;

namespace ViewsBot.Properties.Tests.Predicting;

/// <summary>What has to be kept of a choice on a card that asks for something else than a place.</summary>
internal sealed class Choices
{
    private const string Take = "take/";
    private const string AlongPrompt = "ask-at-meeting/";
    private const string SharingPrompt = "sharing/";
    private const string OwnWords = "own-words";

    private static readonly HashSet<string> Sharing = ["nobody", "helper", "key-person", "meeting-staff", "meeting", "parents-too"];
    private static readonly HashSet<string> MovesOnly = ["keep", "more-pictures", "nothing-more", OwnWords];

    private readonly HashSet<string> _along = [];
    private Keeping? _celebrated;

    /// <summary>What has to be kept of one.</summary>
    public Expected Of(string ask, string choice) => ask switch
    {
        _ when MovesOnly.Contains(choice) => Expected.Nothing,
        "explain" => choice.StartsWith(Take, StringComparison.Ordinal) ? OfQuestion(AlongPrompt + choice[Take.Length..]) : Expected.Nothing,
        "celebrate" => OfCelebrated(new(KeepingKind.Celebration, choice, _celebrated?.Value ?? "only-me")),
        "celebrate-with" => _celebrated is { } now ? OfCelebrated(now with { Value = choice == "just-me" ? "only-me" : choice }) : Expected.Nothing,
        _ when ask.StartsWith("closing/", StringComparison.Ordinal) || ask == "after-review/meeting" => Expected.Just(new Keeping(KeepingKind.Choice, ask, choice)),
        _ when ask.StartsWith(SharingPrompt, StringComparison.Ordinal) && Sharing.Contains(choice) => Expected.Just(new Keeping(KeepingKind.Sharing, ask[SharingPrompt.Length..], choice)),
        _ when ask.StartsWith("replies/", StringComparison.Ordinal) && choice is "yes" or "not-quite" => Expected.Just(new Keeping(KeepingKind.ReplyAnswer, "", choice)),
        _ => Expected.Nothing,
    };

    /// <summary>Learns what was kept.</summary>
    public void Learn(Keeping kept)
    {
        if (kept.Kind == KeepingKind.Celebration) { _celebrated = kept; }

        if (kept.About.StartsWith(AlongPrompt, StringComparison.Ordinal) && !_along.Remove(kept.About)) { _along.Add(kept.About); }
    }

    /// <summary>What stands already is not kept once more.</summary>
    private Expected OfCelebrated(Keeping wanted) => wanted == _celebrated ? Expected.Nothing : Expected.Just(wanted);

    /// <summary>A question for the meeting is taken along, and left by a second tap.</summary>
    private Expected OfQuestion(string prompt) => Expected.Just(new Keeping(KeepingKind.Choice, prompt, _along.Contains(prompt) ? "leave" : "take"));
}
