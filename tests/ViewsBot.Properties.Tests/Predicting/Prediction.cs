using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using ViewsBot.Properties.Tests.Acts;
using ViewsBot.Properties.Tests.People;
using ViewsBot.Testing.Chats;

namespace ViewsBot.Properties.Tests.Predicting;

/// <summary>A small model beside the product: from what can be seen and what is sent it says what has to be kept.</summary>
internal sealed class Prediction(Situation situation)
{
    private const string ForThem = "answered-for-me";

    private static readonly HashSet<string> Helpers = ["alone", "read-to-me", "pointed-for-me", ForThem];
    private static readonly HashSet<string> AsksForHelper = ["helper", "helper-again"];
    private static readonly HashSet<string> Asides = ["pause", "told", "explain"];

    /// <summary>What words tell besides themselves, where a card asked for just that.</summary>
    private static readonly HashSet<KeepingKind> ToldInWords = [KeepingKind.Celebration, KeepingKind.Strategy, KeepingKind.ReplyAnswer];

    /// <summary>What stands of each option, and on how many points a place was given; of no answer that is not seen.</summary>
    private readonly Dictionary<(string Option, bool ForThem), (string Answer, string Helper, string? Points)> _now = [];

    private readonly Choices _choices = new();

    private CardSeen _last = null!;
    private CardSeen _inFocus = null!;
    private string? _askInFocus;
    private string? _option;
    private string? _pointsInSight;
    private bool _isTelling;
    private bool _mayBeTelling;

    /// <summary>How somebody helps; <c>null</c> while words were typed that may have changed it.</summary>
    private string? _helper = "alone";

    /// <summary>Whether neither words nor pictures are kept: nobody's in a survey, and none that come at practice, but what is written on a card from before that asked for it.</summary>
    private bool KeepsNothingOwn(Doing doing) => situation.IsSurvey || (doing.Sent.Value is null && Keys.IsPractice(_inFocus));

    /// <summary>Notes what is seen.</summary>
    public void See(CardSeen card)
    {
        _last = card;

        if (Keys.AskOf(card) is { } ask && Asides.Contains(ask)) { return; }

        _inFocus = card;
        _askInFocus = Keys.AskOf(card);
        _option = Keys.OptionOf(card) ?? _option;
        _pointsInSight = card.Taps.Select(tap => Keys.PointsIn(tap.Data)).OfType<string>().FirstOrDefault() ?? _pointsInSight;
    }

    /// <summary>What has to be kept of something, given all that was before it.</summary>
    public Expected Of(Doing doing) => doing.Sent.Picture is { } picture
        ? OfPicture(doing with { Sent = doing.Sent with { Value = null } }, new(KeepingKind.Picture, Expected.AnyPrompt, Convert.ToHexStringLower(SHA256.HashData(picture.Bytes.Span))))
        : OfSaid(doing);

    /// <summary>Whoever tells, tells with a picture too; a survey and practice keep none.</summary>
    private Expected OfPicture(Doing doing, Keeping picture)
    {
        if (_mayBeTelling) { return Expected.Perhaps(kept => (kept.Kind, kept.Value) == (picture.Kind, picture.Value) || IsAnswerInFocus(kept) || IsToldOrWords(kept, doing)); }

        if (_isTelling) { return Expected.Just(Alert(doing.Text is { Kind: not TextKind.Blank } text ? text.Text : "")); }

        var said = OfSaid(doing);

        return doing.Text?.Kind switch
        {
            _ when KeepsNothingOwn(doing) => said,
            TextKind.Harm => said,
            TextKind.Any => said with { May = kept => (kept.Kind, kept.Value) == (picture.Kind, picture.Value) || said.May!(kept) },
            _ => said.And(picture),
        };
    }

    private Expected OfSaid(Doing doing) => (doing.Text, doing.Sent.Value) switch
    {
        ({ Kind: TextKind.Blank }, null) => Expected.Nothing,
        ({ Kind: TextKind.Harm } text, _) => Expected.Just(Alert(text.Text)),
        ({ Kind: TextKind.Free } text, null) when StandsInFocus(text) => Expected.Perhaps(kept => kept == Alert(text.Text) || IsOfWords(kept, doing, text) || IsAnswerInFocus(kept)),
        ({ Kind: TextKind.Free } text, _) when _mayBeTelling => Expected.Perhaps(kept => kept == Alert(text.Text) || IsOfWords(kept, doing, text)),
        ({ Kind: TextKind.Free } text, _) when _isTelling => Expected.Just(Alert(text.Text)),
        ({ Kind: TextKind.Free } text, _) => KeepsNothingOwn(doing) ? Expected.Nothing : new Expected([Words(doing, text)], kept => ToldInWords.Contains(kept.Kind)),
        ({ Kind: TextKind.Any } text, { }) => Expected.Perhaps(kept => kept == Alert(text.Text) || IsOfWords(kept, doing, text)),
        ({ Kind: TextKind.Any } text, null) when _isTelling || _mayBeTelling => Expected.Perhaps(kept => kept == Alert(text.Text) || IsOfWords(kept, doing, text) || IsAnswerInFocus(kept) || IsPlacingAnother(kept, doing)),
        ({ Kind: TextKind.Any } text, null) when PlaceTyped(doing) is { } tap && Keys.HasSeveral(_last) => Expected.Perhaps(kept => kept == Alert(text.Text) || IsOfWords(kept, doing, text) || IsPlacing(kept, tap)),
        ({ Kind: TextKind.Any }, null) when PlaceTyped(doing) is { } tap => OfTap(tap),
        ({ Kind: TextKind.Any } text, null) => Expected.Perhaps(kept => kept == Alert(text.Text) || IsOfWords(kept, doing, text) || IsAnswerInFocus(kept)),
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

        foreach (var entry in kept) { _choices.Learn(entry); }

        LearnTelling(doing, kept.Any(entry => entry.Kind == KeepingKind.Alert));
    }

    /// <summary>Whether it may be told and be an answer at once.</summary>
    public bool MayAnswer(Doing doing) => (_isTelling || _mayBeTelling) && doing is { Text.Kind: TextKind.Any or TextKind.Free, Sent.Value: null };

    /// <summary>What was typed while telling may have answered the card too, and then it is over; the button says that it is not.</summary>
    private void LearnTelling(Doing doing, bool isAlert)
    {
        var was = _isTelling || _mayBeTelling;

        _mayBeTelling = isAlert && MayAnswer(doing);
        _isTelling = !_mayBeTelling && (isAlert || (was && IsTellingTap(doing)));
    }

    private void LearnHelper(Doing doing)
    {
        if (doing.Sent.Value is { } data && data.Text("ask") is { } ask && AsksForHelper.Contains(ask) && data.Text("choice") is { } helper && Helpers.Contains(helper)) { _helper = helper; }
        else if (doing.Text is { Kind: TextKind.Any } && _askInFocus is { } inFocus && AsksForHelper.Contains(inFocus)) { _helper = null; }
    }

    private Expected OfTap(JsonElement data)
    {
        if (data.Text("control") == "tell-someone") { return _mayBeTelling ? Expected.Perhaps(kept => kept == Alert("")) : _isTelling ? Expected.Nothing : Expected.Just(Alert("")); }

        if (Keys.AnswerIn(data) is { } answer && data.Text("option") is { } option) { return OfPlacing(option, answer, Keys.PointsIn(data)); }

        if (situation.IsSurvey) { return Expected.Nothing; }

        return data.Text("choice") is { } choice && data.Text("ask") is { } ask ? _choices.Of(ask, choice) : Expected.Nothing;
    }

    /// <summary>The same answer in the same way is the one that stands; practice is never kept.</summary>
    private Expected OfPlacing(string option, string answer, string? points)
    {
        if (Fictional.Deck.Topics.TopicOf(option) is { IsPractice: true }) { return Expected.Nothing; }

        bool IsIt(Keeping kept) => kept.Kind == KeepingKind.Placement && kept.About == option && kept.Value == answer;

        if (_helper is null) { return Expected.Perhaps(IsIt); }

        if (!_now.TryGetValue((option, _helper == ForThem), out var now) || (now.Answer, now.Helper) != (answer, _helper) || (points is not null && now.Points != points))
        {
            return Expected.Just(new Keeping(KeepingKind.Placement, option, answer, _helper));
        }

        return points is null ? Expected.Perhaps(IsIt) : Expected.Nothing;
    }

    private Keeping Words(Doing doing, SomeText text)
    {
        var prompt = doing.Sent.Value is null && Keys.OptionOf(_last) is { } option ? "tell-more/" + option : Expected.AnyPrompt;

        return new Keeping(KeepingKind.Words, prompt, text.Text);
    }

    private bool IsAnswerInFocus(Keeping kept) =>
        kept.Kind is KeepingKind.Choice or KeepingKind.Sharing or KeepingKind.Celebration or KeepingKind.ReplyAnswer || (kept.Kind == KeepingKind.Placement && kept.About == _option);

    /// <summary>The name of a choice among several has the picture's in it, which may sound like something told.</summary>
    private static bool IsPlacing(Keeping kept, JsonElement tap) => (kept.Kind, kept.About, kept.Value) == (KeepingKind.Placement, tap.Text("option"), Keys.AnswerIn(tap));

    /// <summary>Where telling may be over, the name of a choice may be that of another picture on the card.</summary>
    private bool IsPlacingAnother(Keeping kept, Doing doing) => PlaceTyped(doing) is { } tap && Keys.HasSeveral(_last) && IsPlacing(kept, tap);

    private bool IsToldOrWords(Keeping kept, Doing doing) =>
        doing.Text is { Kind: not TextKind.Blank } text ? kept == Alert(text.Text) || IsOfWords(kept, doing, text) : kept == Alert("");

    private bool IsOfWords(Keeping kept, Doing doing, SomeText text) =>
        !KeepsNothingOwn(doing) && ((kept.Kind == KeepingKind.Words && kept.Value == text.Text) || ToldInWords.Contains(kept.Kind));

    /// <summary>Own words that were kept before can be picked as well, by whoever chooses who may see them: a word of theirs is enough.</summary>
    private bool StandsInFocus(SomeText text) => _inFocus.Taps.Any(tap => WordsIn(tap.Title).Intersect(WordsIn(text.Text)).Any());

    private static IEnumerable<string> WordsIn(string text) =>
        string.Concat(text.Where(letter => char.GetUnicodeCategory(letter) != UnicodeCategory.Format)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The word of a place, typed beside the very card it stands on, is that place.</summary>
    private static JsonElement? PlaceTyped(Doing doing) => doing.WordOf is { } tap && tap.Data.Text("place") is not null ? tap.Data : null;

    private static bool IsTellingTap(Doing doing) => doing.Sent.Value is { } data && data.Text("control") == "tell-someone";

    private static Keeping Alert(string text) => new(KeepingKind.Alert, "", text);

    /// <summary>Typed words that are a place are one of the card in sight.</summary>
    private string? PointsOf(Doing doing, Keeping placed) => placed.Value.StartsWith("not-an-answer", StringComparison.Ordinal)
        ? null
        : doing.Sent is { Picture: null, Value: { } value } ? Keys.PointsIn(value) : _pointsInSight;
}
