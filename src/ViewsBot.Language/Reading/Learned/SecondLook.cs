using ViewsBot.Language.Reading.Phrases;
using ViewsBot.Language.Reading.Tokens;

namespace ViewsBot.Language.Reading.Learned;

/// <summary>
/// What a reply most likely means, where no list knows it: learned from a language's examples when it is first asked. It may open the safeguarding path and
/// hear what is asked of the conversation at a picture; what it takes for an answer counts only where the lists do not speak against it.
/// </summary>
internal sealed class SecondLook
{
    private const int Rounds = 8;
    private const int LongestAsking = 14;
    private const int Stretch = 24;
    private const int Further = 12;
    private const float SureOfAsking = 1.5f;
    private const float SureWhereListed = 3;
    private const float SureWithSupport = 1;
    private const float SureAlone = 2.5f;

    private readonly ByHeart _byHeart;
    private readonly Weights[] _senses;
    private readonly float _tellsFrom;
    private readonly bool _guessesAnswers;

    /// <summary>Learns.</summary>
    /// <param name="examples">The examples.</param>
    /// <param name="emoticons">The faces typed with punctuation.</param>
    /// <param name="guessesAnswers">Whether an answer may be guessed from its likeness, or only known by heart.</param>
    public SecondLook(IReadOnlyList<Example> examples, Emoticons emoticons, bool guessesAnswers)
    {
        var lessons = examples.Select(example => LessonOf(example, emoticons)).Where(lesson => lesson.Groups.Length > 0).ToList();

        _guessesAnswers = guessesAnswers;
        _byHeart = new ByHeart(examples, emoticons);
        _senses = [.. Enumerable.Range(0, Senses.Count).Select(sense => Learning.Of(lessons, sense, Rounds))];
        _tellsFrom = Threshold.Of(lessons, Rounds);
    }

    /// <summary>Whether a text tells of harm, looked at as a whole, and a long one stretch by stretch.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="steps">Counts the work done.</param>
    /// <returns>True when it is more like what tells of harm than most of what only looks so.</returns>
    public bool TellsOfHarm(in TokenList tokens, ref int steps)
    {
        if (_byHeart.SenseOf(tokens) is { } known) { return known == Senses.Tell; }

        for (var first = 0; first < tokens.Count; first += Further)
        {
            var count = Math.Min(Stretch, tokens.Count - first);
            using var groups = LetterGroups.Of(tokens, first, count);
            steps += groups.All.Length;
            if (_senses[Senses.Tell].Score(groups.All) > _tellsFrom) { return true; }

            if (first + count == tokens.Count) { break; }
        }

        return false;
    }

    /// <summary>What a short reply to a picture most likely is: something asked of the conversation, a reason for no answer, or an answer.</summary>
    /// <param name="tokens">The reply.</param>
    /// <param name="table">What the lists know on the card's scale: an answer they speak against is none.</param>
    /// <param name="optionName">The option's name; no tokens when there is none.</param>
    /// <param name="points">Which points the card shows.</param>
    /// <param name="steps">Counts the work done.</param>
    /// <param name="isGuess">Whether it is only like what is known.</param>
    /// <returns>The verdict; null where nothing is likely enough.</returns>
    public Verdict? Likely(in TokenList tokens, PhraseTable table, in TokenList optionName, IReadOnlyList<int> points, out bool isGuess, ref int steps)
    {
        isGuess = false;
        var known = _byHeart.SenseOf(tokens);
        if (known == Senses.None) { return null; }

        if (known is > Senses.Tell && !AreListsAgainst(known.Value, tokens, table, optionName, points, ref steps)) { return Senses.VerdictOf(known.Value); }

        isGuess = true;
        var sense = Likeliest(tokens, out var score, ref steps);
        var needed = sense switch
        {
            Senses.None or Senses.Tell => float.MaxValue,
            >= Senses.FirstAsked => NeededToAsk(tokens, table, ref steps),
            _ when !_guessesAnswers => float.MaxValue,
            _ => NeededWith(table.SupportOf(tokens, optionName, sense - Senses.FirstPoint, points, ref steps)),
        };

        return score > needed ? Senses.VerdictOf(sense) : null;
    }

    /// <summary>Whether the lists speak against what an example means. An answer of which they know every word, and make nothing, is one on another scale.</summary>
    private static bool AreListsAgainst(int known, in TokenList tokens, PhraseTable table, in TokenList optionName, IReadOnlyList<int> points, ref int steps)
    {
        if (known >= Senses.FirstAsked) { return table.HasPoint(tokens, ref steps); }

        var support = table.SupportOf(tokens, optionName, known - Senses.FirstPoint, points, ref steps);
        return support != Support.For && (support != Support.None || table.HasEveryWord(tokens, ref steps));
    }

    /// <summary>Where every word is listed, the lists have said already what they make of it; beside an answer nothing is asked.</summary>
    private static float NeededToAsk(in TokenList tokens, PhraseTable table, ref int steps)
    {
        if (IsOneWord(tokens) || table.HasPoint(tokens, ref steps)) { return float.MaxValue; }

        return table.HasEveryWord(tokens, ref steps) ? SureWhereListed : SureOfAsking;
    }

    /// <summary>One word that no list has may be anything ("last", "why"); in Chinese it may be a sentence.</summary>
    private static bool IsOneWord(in TokenList tokens) => tokens.Count == 1 && !Han.Has(tokens.TextOf(0)[0]);

    private static float NeededWith(Support support) => support switch
    {
        Support.For => SureWithSupport,
        Support.None => SureAlone,
        _ => float.MaxValue,
    };

    private int Likeliest(in TokenList tokens, out float score, ref int steps)
    {
        var likeliest = Senses.None;
        score = float.MinValue;
        if (tokens.Count is 0 or > LongestAsking) { return likeliest; }

        using var groups = LetterGroups.Of(tokens, 0, tokens.Count);
        steps += groups.All.Length;
        for (var sense = 0; sense < _senses.Length; sense++)
        {
            var one = _senses[sense].Score(groups.All);
            if (one > score) { (likeliest, score) = (sense, one); }
        }

        return likeliest;
    }

    private static Lesson LessonOf(Example example, Emoticons emoticons)
    {
        using var tokens = TokenList.Of(example.Text, emoticons);
        using var groups = LetterGroups.Of(tokens, 0, tokens.Count);
        return new Lesson(groups.All.ToArray(), example.Sense, example.IsHarmless);
    }
}
