using ViewsBot.Content;
using ViewsBot.Content.Words;
using ViewsBot.Records.Invitations;
using ViewsBot.Records.People;

namespace ViewsBot.Staff.Asking;

/// <summary>Writes the letters that bring people their codes. What a letter says stands in the cards' words: in the family's language, and in English.</summary>
internal sealed class Letters(Deck deck)
{
    private const string English = "en";

    /// <summary>The letter of one invitation.</summary>
    /// <param name="issued">The invitation.</param>
    /// <param name="one">Whom it is for.</param>
    /// <param name="school">The school's name.</param>
    /// <param name="address">The product's own address, as families reach it.</param>
    public Letter Of(Issued.With issued, ToAsk one, string school, string address) => new(
        issued,
        one.Pupil.Class,
        one.Pupil.Year?.Name,
        one.Pupil.Pupil.Name,
        $"{address}/i/{issued.Code.Value}",
        [.. LanguagesOf(issued.Invitation, one).Select(language => PartOf(deck.Words.In(language), issued.Invitation, one, school, address))]);

    /// <summary>The language that is held for the family, else the invitation's; then English.</summary>
    private IEnumerable<string> LanguagesOf(Invitation invitation, ToAsk one)
    {
        var family = new[] { one.Speaker!.Contact.Language, invitation.Language }.FirstOrDefault(language => language is not null && deck.Words.Find(language) is not null);

        return new[] { family ?? English, English }.Distinct();
    }

    private static LetterPart PartOf(LanguageWords language, Invitation invitation, ToAsk one, string school, string address)
    {
        var words = language.For(AudienceKeys.Of(invitation.Speaker.Audience));

        return new LetterPart(
            words,
            words.Get("letter/heading"),
            [words.Get("letter/from", ("school", school)), words.Get("opening/skip-or-stop"), words.Get("letter/scan")],
            words.Get("letter/type", ("address", Bare(address))),
            [
                words.Get("letter/yours"),
                .. invitation.AnswerBy is { } day ? [words.Get("letter/by", ("day", WrittenDay.WithoutYear(words, day)))] : (string[])[],
            ]);
    }

    /// <summary>An address as somebody types it.</summary>
    private static string Bare(string address) => address[(address.IndexOf("://", StringComparison.Ordinal) + 3)..];
}
