using System.Text.Json;
using ViewsBot.Properties.Tests.Acts;
using ViewsBot.Properties.Tests.People;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Properties.Tests.Predicting;

/// <summary>A small model beside the product: from what can be seen and what is sent it says what has to be kept.</summary>
internal sealed class Prediction
{
    private const string ForThem = "answered-for-me";
    private const string Take = "take/";
    private const string AlongPrompt = "ask-at-meeting/";

    private static readonly HashSet<string> Reasons = ["dont-know", "skip", "not-about-me", "dont-want-to-say", "not-tried"];
    private static readonly HashSet<string> Helpers = ["alone", "read-to-me", "pointed-for-me", ForThem];
    private static readonly HashSet<string> Asides = ["pause", "told"];
    private static readonly HashSet<string> KeepNothing =
        ["welcome", "tell-me-more", "helper", "topics", "topic-start", "tell-more", "suggested-pause", "goodbye", .. Asides];

    /// <summary>What stands of each option, and on how many points a place was given; of no answer that is not seen.</summary>
    private readonly Dictionary<(string Option, bool ForThem), (string Answer, string Helper, string? Points)> _now = [];

    private readonly HashSet<string> _along = [];

    private CardSeen _last = null!;
    private string? _askInFocus;
    private string? _option;
    private string? _pointsInSight;
    private bool _isTelling;

    /// <summary>How somebody helps; <c>null</c> while words were typed that may have changed it.</summary>
    private string? _helper = "alone";

    /// <summary>Notes what is seen.</summary>
    public void See(CardSeen card)
    {
        _last = card;

        if (AskOf(card) is { } ask && Asides.Contains(ask)) { return; }

        _askInFocus = AskOf(card);
        _option = OptionOf(card) ?? _option;
        _pointsInSight = card.Taps.Select(tap => PointsIn(tap.Data)).OfType<string>().FirstOrDefault() ?? _pointsInSight;
    }

    /// <summary>What has to be kept of something, given all that was before it.</summary>
    public Expected Of(Doing doing) => (doing.Text, doing.Sent.Value) switch
    {
        ({ Kind: TextKind.Blank }, null) => Expected.Nothing,
        ({ Kind: TextKind.Harm } text, _) => Expected.Just(Alert(text.Text)),
        ({ Kind: TextKind.Free } text, _) => _isTelling ? Expected.Just(Alert(text.Text)) : Expected.Just(Words(doing, text)),
        ({ Kind: TextKind.Any } text, { }) => new Expected([], kept => kept == Alert(text.Text) || IsWords(kept, text)),
        ({ Kind: TextKind.Any }, null) when PlaceTyped(doing) is { } tap => OfTap(tap),
        ({ Kind: TextKind.Any } text, null) => new Expected([], kept => kept == Alert(text.Text) || IsWords(kept, text) || IsAnswerInFocus(kept)),
        (_, { } data) => OfTap(data),
        _ => Expected.Nothing,
    };

    /// <summary>Learns what became of it.</summary>
    public void Learn(Doing doing, IReadOnlyList<Keeping> kept)
    {
        LearnHelper(doing);

        foreach (var placed in kept.Where(entry => entry.Kind == KeepingKind.Placement))
        {
            _helper ??= placed.Helper;
            _now[(placed.About, placed.Helper == ForThem)] = (placed.Value, placed.Helper, PointsOf(doing, placed));
        }

        foreach (var chosen in kept.Where(entry => entry.About.StartsWith(AlongPrompt, StringComparison.Ordinal)))
        {
            if (!_along.Remove(chosen.About)) { _along.Add(chosen.About); }
        }

        _isTelling = kept.Any(entry => entry.Kind == KeepingKind.Alert) || (_isTelling && IsTellingTap(doing));
    }

    private void LearnHelper(Doing doing)
    {
        if (doing.Sent.Value is { } data && Text(data, "ask") == "helper" && Text(data, "choice") is { } helper && Helpers.Contains(helper)) { _helper = helper; }
        else if (doing.Text is { Kind: TextKind.Any } && _askInFocus == "helper") { _helper = null; }
    }

    private Expected OfTap(JsonElement data)
    {
        if (Text(data, "control") == "tell-someone") { return _isTelling ? Expected.Nothing : Expected.Just(Alert("")); }

        if (AnswerIn(data) is { } answer && Text(data, "option") is { } option) { return OfPlacing(option, answer, PointsIn(data)); }

        return Text(data, "choice") is { } choice && Text(data, "ask") is { } ask ? OfChoice(ask, choice) : Expected.Nothing;
    }

    /// <summary>The same answer in the same way is the one that stands; practice is never kept.</summary>
    private Expected OfPlacing(string option, string answer, string? points)
    {
        if (Fictional.Deck.Topics.TopicOf(option) is { IsPractice: true }) { return Expected.Nothing; }

        bool IsIt(Keeping kept) => kept.Kind == KeepingKind.Placement && kept.About == option && kept.Value == answer;

        if (_helper is null) { return new Expected([], IsIt); }

        if (!_now.TryGetValue((option, _helper == ForThem), out var now) || (now.Answer, now.Helper) != (answer, _helper) || (points is not null && now.Points != points))
        {
            return Expected.Just(new Keeping(KeepingKind.Placement, option, answer, _helper));
        }

        return points is null ? new Expected([], IsIt) : Expected.Nothing;
    }

    private Expected OfChoice(string ask, string choice)
    {
        if (ask == "explain") { return choice.StartsWith(Take, StringComparison.Ordinal) ? OfQuestion(AlongPrompt + choice[Take.Length..]) : Expected.Nothing; }

        if (KeepNothing.Contains(ask) || choice is "keep" or "more-pictures" or "nothing-more") { return Expected.Nothing; }

        return ask.StartsWith("closing/", StringComparison.Ordinal)
            ? Expected.Just(new Keeping(KeepingKind.Choice, ask, choice))
            : new Expected([], kept => kept.Kind == KeepingKind.Choice && kept.Value == choice);
    }

    /// <summary>A question for the meeting is taken along, and left by a second tap.</summary>
    private Expected OfQuestion(string prompt) => Expected.Just(new Keeping(KeepingKind.Choice, prompt, _along.Contains(prompt) ? "leave" : "take"));

    private Keeping Words(Doing doing, SomeText text)
    {
        var prompt = doing.Sent.Value is null && OptionOf(_last) is { } option ? "tell-more/" + option : Expected.AnyPrompt;

        return new Keeping(KeepingKind.Words, prompt, text.Text);
    }

    private bool IsAnswerInFocus(Keeping kept) => kept.Kind == KeepingKind.Choice || (kept.Kind == KeepingKind.Placement && kept.About == _option);

    /// <summary>The word of a place, typed beside the very card it stands on, is that place.</summary>
    private static JsonElement? PlaceTyped(Doing doing) => doing.WordOf is { } tap && Text(tap.Data, "place") is not null ? tap.Data : null;

    private static bool IsWords(Keeping kept, SomeText text) => kept.Kind == KeepingKind.Words && kept.Value == text.Text;

    private static bool IsTellingTap(Doing doing) => doing.Sent.Value is { } data && Text(data, "control") == "tell-someone";

    private static Keeping Alert(string text) => new(KeepingKind.Alert, "", text);

    private static string? AnswerIn(JsonElement data) =>
        Text(data, "place") ?? (Text(data, "control") is { } control && Reasons.Contains(control) ? "not-an-answer:" + control : null);

    /// <summary>On how many points a tap gives a place: a card that says nothing showed three.</summary>
    private static string? PointsIn(JsonElement data) => Text(data, "place") is null ? null : Text(data, "points") ?? "three";

    /// <summary>Typed words that are a place are one of the card in sight.</summary>
    private string? PointsOf(Doing doing, Keeping placed) => placed.Value.StartsWith("not-an-answer", StringComparison.Ordinal)
        ? null
        : doing.Sent.Value is { } data ? PointsIn(data) : _pointsInSight;

    private static string? AskOf(CardSeen card) => card.Taps.Select(tap => Text(tap.Data, "ask")).FirstOrDefault();

    private static string? OptionOf(CardSeen card) => card.Taps.Where(tap => Text(tap.Data, "place") is not null).Select(tap => Text(tap.Data, "option")).FirstOrDefault();

    private static string? Text(JsonElement data, string name) => data.TryGetProperty(name, out var value) ? value.GetString() : null;
}
