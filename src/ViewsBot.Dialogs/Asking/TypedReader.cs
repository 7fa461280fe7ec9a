using ViewsBot.Content;
using ViewsBot.Content.Cards;
using ViewsBot.Content.Topics;
using ViewsBot.Content.Words;
using ViewsBot.Dialogs.Explaining;
using ViewsBot.Dialogs.Feedback;
using ViewsBot.Dialogs.HowMany;
using ViewsBot.Dialogs.Languages;
using ViewsBot.Dialogs.Turns;
using ViewsBot.Language.Reading;
using ViewsBot.Records.Alerts;
using ViewsBot.Records.Views;

using Choice = ViewsBot.Content.Cards.Choice;

namespace ViewsBot.Dialogs.Asking;

/// <summary>Reads typed words on the card in focus. Harm is looked for first, everywhere; in doubt words stay words.</summary>
internal sealed class TypedReader(TypedWordsReader reader, SeveralReader several, Deck deck)
{
    /// <summary>What words typed beside the card mean.</summary>
    public Meaning Read(Turn turn, Card card, string text)
    {
        var understood = reader.Read(text, FocusOf(turn, card));

        // What stands on a button of the card itself tells of nothing, whatever the lists make of it.
        var named = ControlNames.Read(turn, text);
        if (understood.Alert && named is null) { return ToldBy(text, understood); }

        // Whoever says that they stop or tell is heard as that, whatever a choice may be called.
        if (understood.Control is not (Control.Stop or Control.Break or Control.TellSomeone) && SaidFor(turn, card, text) is { } meant) { return CardReader.MeaningOf(meant.Key); }

        // "Help" asks for help, also where a choice has the word in it: "Someone interprets or helps me".
        if (understood.Control != Control.Help && ChoiceOf(turn, card, text) is { } choice) { return choice; }

        if (named is not null && (card is not WriteCard || understood.Alert)) { return ExplainReading.OfControl(turn, named) ?? new Meaning.Asked(named); }

        if (SaidBeside(turn, card, understood, text) is { } said) { return said; }

        if (understood.Control is { } control && control is not (Control.Skip or Control.DontKnow)) { return ExplainReading.OfControl(turn, control.ToWire()) ?? AskedFor(turn, control, understood.Page, text); }

        return AnswerOf(turn, card, understood.Got) is { } answer ? WhereSeen(turn, answer) : OfAnother(turn, card, text) ?? YesOrNoOf(turn, card, text) ?? NoAnswerNamed(turn, card, text) ?? OwnWords(turn, card, text);
    }

    /// <summary>What words mean that were written into a card's own place to write, and tell of no harm.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="card">The card in focus.</param>
    /// <param name="ask">What the card asks that they were written on.</param>
    /// <param name="earlier">The question of that card where it is one from before, or <c>null</c>.</param>
    /// <param name="text">The words.</param>
    public Meaning ReadWritten(Turn turn, Card card, string? ask, Ask? earlier, string text)
    {
        if (turn.Talk.IsTelling) { return new Meaning.Told(text, AlertKind.ToldAfterAsking); }

        if (card is WriteCard write && write.Ask == ask) { return YesOrNoOf(turn, card, text) ?? new Meaning.Wrote(text); }

        return earlier is null ? new Meaning.Remark(text) : new Meaning.WroteEarlier(text, earlier);
    }

    /// <summary>Whether words tell of harm; <c>null</c> if they do not.</summary>
    public Meaning.Told? ReadHarm(Turn turn, string text) =>
        reader.TellsOfHarm(text, turn.Words.Language, turn.Audience) ? new Meaning.Told(text, AlertKind.WordsOfHarm) : null;

    /// <summary>What has a page of its own for this audience is opened there; everything else of the explainer at its menu. "Two at a time" says which it is to be.</summary>
    private Meaning AskedFor(Turn turn, Control control, string? page, string text) => control switch
    {
        _ when page is not null && deck.Explain.For(turn.Audience).Find(page) is { } found => new Meaning.Explain(found.Key),
        Control.AtOnce when ReadChoice(turn.Words, AtOnceChoice.All, text) is { } chosen => new Meaning.ChoseEarlier(Asks.AtOnce, chosen.Key),
        _ => new Meaning.Asked(control.ToWire()),
    };

    /// <summary>What is said of another picture of the card, where nothing else is open above it.</summary>
    private Meaning? OfAnother(Turn turn, Card card, string text) => card is SeveralCard shown && IsInFocus(turn) ? several.ReadOfAnother(turn, shown, text) : null;

    private static bool IsInFocus(Turn turn) => turn.Talk is { IsTelling: false, IsPaused: false, Explaining: null, IsQuestionUnseen: false };

    /// <summary>
    /// Whoever is telling tells with this too: "please do not tell my mum" is for the safeguarding lead then. What asks for help with the
    /// reply or with an open page is asked of that one, and says nothing of the question beneath. Where there is a place to write, "this is
    /// boring" may be what they want to say there.
    /// </summary>
    private static Meaning? SaidBeside(Turn turn, Card card, Understood understood, string text) => understood.Said switch
    {
        null or Said.AsksWhoSees => null,
        Said.HadEnough when card is WriteCard => null,
        Said.HowLong when card is WriteCard { Ask: var ask } && MayBeAsked(ask) => null,
        Said.CannotRead or Said.WhatIsThis when understood.Control is not null && (turn.Talk.IsTelling || turn.Talk.Explaining is not null) => null,
        _ when turn.Talk.IsTelling => new Meaning.Told(text, AlertKind.ToldAfterAsking),
        { } what => new Meaning.SaidBeside(what, text),
    };

    /// <summary>"How long does it take?" may be said about a picture or a reply, or be what they want to ask at the meeting.</summary>
    private static bool MayBeAsked(string ask) => ask == Prompts.AskAtMeeting || Prompts.OptionOf(ask) is not null || NotQuiteQuestion.NewsOf(ask) is not null;

    private static Meaning.Told ToldBy(string text, Understood understood) =>
        new(text, understood.Control == Control.TellSomeone ? AlertKind.AskedToTell : AlertKind.WordsOfHarm);

    private static Meaning? AnswerOf(Turn turn, Card card, Got got) => (card, got) switch
    {
        (OptionCard asked, _) => AnswerIn(asked, got) is { } answer ? new Meaning.Answered(answer, turn.Form) : null,
        (_, Got.NotAnAnswer) => new Meaning.Asked(Controls.Skip),
        _ => null,
    };

    /// <summary>The answer that words give on a card with a scale; <c>null</c> if they give none.</summary>
    internal static Answer? AnswerIn(OptionCard card, Got got) => got switch
    {
        Got.Point point => new Answer.Placed((Place)point.Index),
        Got.NotAnAnswer none when ReasonOf(card, none) is { } reason => new Answer.NotAnswered(reason),
        _ => null,
    };

    /// <summary>A question that was not shown yet is shown, and not answered.</summary>
    private static Meaning WhereSeen(Turn turn, Meaning answer) => turn.Talk.IsQuestionUnseen ? new Meaning.WentOn() : answer;

    private static Reason? ReasonOf(OptionCard question, Got.NotAnAnswer none)
    {
        var key = none.Kind.ToWire();

        return none.Kind == NotAnAnswer.NotTried && !question.Topic.Scale.NotAnswers.Contains(key) ? null : AnswerKeys.ReadReason(key);
    }

    /// <summary>"Skip" and its like by the words on the control, where the lists do not know them; what is written where there is a place to write is kept.</summary>
    private static Meaning? NoAnswerNamed(Turn turn, Card card, string text) => ControlNames.ReadReason(turn, text) switch
    {
        { } reason when card is not WriteCard && !turn.Talk.IsTelling => WhereSeen(turn, card is OptionCard ? new Meaning.Answered(new Answer.NotAnswered(reason), turn.Form) : new Meaning.Asked(Controls.Skip)),
        _ => null,
    };

    private static Meaning OwnWords(Turn turn, Card card, string text)
    {
        if (turn.Talk.IsTelling) { return new Meaning.Told(text, AlertKind.ToldAfterAsking); }

        return card is WriteCard ? new Meaning.Wrote(text) : new Meaning.Remark(text);
    }

    private Meaning? ChoiceOf(Turn turn, Card card, string text)
    {
        if (turn.Talk.Explaining is { } place && ReadChoice(turn.Words, ExplainChoices.Typed(deck.Explain.For(turn.Audience), place), text) is { } explained)
        {
            return explained.Key == AsideCards.GoOn ? new Meaning.WentOn() : new Meaning.Explain(explained.Key);
        }

        // Only the very words of the button: longer ones that begin so are told.
        if (turn.Talk.IsTelling && IsWord(turn, "choice/go-on", text)) { return new Meaning.WentOn(); }

        if (turn.Talk.IsPaused && ReadChoice(turn, AsideCards.Break(), text) is { } aside) { return TapReader.OfAside(aside.Key); }

        if (turn.Talk.IsQuestionUnseen) { return null; }

        if (card is LanguageCard languages && LanguageQuestion.Read(languages, text) is { } language) { return new Meaning.Chose(language.Language); }

        if (card is SeveralCard shown && IsInFocus(turn) && SeveralReader.ReadName(turn, shown, text) is { } named) { return named; }

        if (card is OptionCard { Form: not ScaleForms.Three } fewer) { return ReadFewer(turn, fewer, text); }

        // What is written where there is a place to write is kept, whatever words of a button are in it.
        if (card is WriteCard write) { return write.Buttons.FirstOrDefault(button => IsWord(turn, button.Word, text)) is { } button ? CardReader.MeaningOf(button.Key) : null; }

        if (card is ChooseCard { Ask: Asks.HowMany or Asks.FewerOffered } counted) { return ReadCounted(turn, counted, text); }

        if (ReadChoice(turn, card, text) is { } choice) { return CardReader.MeaningOf(choice.Key); }

        return card is ChooseCard { Ask: Asks.AtOnce or Asks.Topics } && IsInFocus(turn) && reader.IsNumber(text, turn.Words.Language) ? new Meaning.Asked(Controls.Help) : null;
    }

    /// <summary>Where the choices say how many, "1" is no place among them: a number that none of them says is asked again, with how to choose.</summary>
    private Meaning? ReadCounted(Turn turn, ChooseCard card, string text)
    {
        var choices = CardReader.ChoicesOf(card);

        if (reader.ReadChoiceNamed(text, [.. choices.Select(choice => choice.Word.In(turn.Words))], turn.Words.Language) is { } named) { return CardReader.MeaningOf(choices[named].Key); }

        return IsInFocus(turn) && (ReadChoice(turn, card, text) is not null || reader.IsNumber(text, turn.Words.Language)) ? new Meaning.Asked(Controls.Help) : null;
    }

    /// <summary>A choice of the card in other words than its own; while nothing else is in focus.</summary>
    private Choice? SaidFor(Turn turn, Card card, string text)
    {
        var choices = card is WriteCard || !IsInFocus(turn) ? [] : CardReader.ChoicesOf(card);

        return choices.Count > 0 && reader.ReadChoiceSaid(text, [.. choices.Select(choice => choice.Word.Key)], FocusOf(turn, card)) is { } index ? choices[index] : null;
    }

    private static bool IsWord(Turn turn, Sentence word, string text) => string.Equals(text.Trim(), word.In(turn.Words), StringComparison.OrdinalIgnoreCase);

    /// <summary>A plain yes or no on a card that asks for one; whatever says more than that stays own words.</summary>
    private Meaning? YesOrNoOf(Turn turn, Card card, string text)
    {
        var choices = CardReader.ChoicesOf(card).Where(choice => choice.Says is not null).ToList();

        if (choices.Count == 0 || !IsInFocus(turn) || ReadYesNo(turn, card, text) is not { } isYes) { return null; }

        return choices.Find(choice => choice.Says == isYes) is { } said ? CardReader.MeaningOf(said.Key) : null;
    }

    /// <summary>A card that is said in another language than the conversation is answered in either.</summary>
    private bool? ReadYesNo(Turn turn, Card card, string text) =>
        (card.Language is { } other ? reader.ReadYesNo(text, other.Language) : null) ?? reader.ReadYesNo(text, turn.Words.Language);

    private Choice? ReadChoice(Turn turn, Card card, string text) => ReadChoice(card.Language ?? turn.Words, CardReader.ChoicesOf(card), text);

    /// <summary>"The second one" of fewer than three, and "yes" where that is one of them.</summary>
    private Meaning.Answered? ReadFewer(Turn turn, OptionCard card, string text)
    {
        var points = card.Points;
        var isYes = card.Form == ScaleForms.YesNotSure && reader.ReadYesNo(text, turn.Words.Language) == true;
        var index = isYes ? 0 : reader.ReadChoice(text, [.. points.Select(point => point.WordIn(turn.Words))], turn.Words.Language);

        return index is { } at && AnswerKeys.ReadAnswer(points[at].Place) is { } answer ? new Meaning.Answered(answer, turn.Form) : null;
    }

    private Choice? ReadChoice(LanguageWords words, IReadOnlyList<Choice> choices, string text)
    {
        if (choices.Count == 0) { return null; }

        var labels = choices.Select(choice => choice.Word.In(words)).ToList();

        return reader.ReadChoice(text, labels, words.Language) is { } index ? choices[index] : null;
    }

    private static IReadOnlyList<int> PointsOf(string form) => form switch
    {
        ScaleForms.Two => [0, 2],
        ScaleForms.YesNotSure => [0, 1],
        _ => [0, 1, 2],
    };

    /// <summary>The card as the reader of typed words knows it.</summary>
    internal static CardInFocus FocusOf(Turn turn, Card card) => card is OptionCard asked
        ? FocusOn(turn, asked, asked.Option)
        : new CardInFocus { Language = turn.Words.Language, Audience = turn.Audience };

    /// <summary>The same as if this option were in focus.</summary>
    internal static CardInFocus FocusOn(Turn turn, OptionCard card, Option option) => new()
    {
        ScaleKey = card.Topic.Scale.Key,
        PointWords = [.. card.Points.Select(point => point.WordIn(turn.Words))],
        Points = PointsOf(card.Form),
        OptionName = option.Word.In(turn.Words),
        Language = turn.Words.Language,
        Audience = turn.Audience,
    };
}
