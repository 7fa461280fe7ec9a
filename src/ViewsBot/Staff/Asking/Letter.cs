using ViewsBot.Content.Words;
using ViewsBot.Records.Invitations;

namespace ViewsBot.Staff.Asking;

/// <summary>One person's letter.</summary>
/// <param name="Issued">The invitation, with its code.</param>
/// <param name="Class">The class, to hand it out by.</param>
/// <param name="Year">The year, in words.</param>
/// <param name="PupilName">Whom it is about.</param>
/// <param name="Link">The whole link.</param>
/// <param name="Parts">What it says, in the family's language first and in English last.</param>
internal sealed record Letter(Issued.With Issued, string? Class, string? Year, string PupilName, string Link, IReadOnlyList<LetterPart> Parts)
{
    /// <summary>The words of the code, with spaces between: as they are read out and typed.</summary>
    public string Code => Issued.Code.Value.Replace('-', ' ');
}

/// <summary>A letter's sentences in one language.</summary>
/// <param name="Words">The language.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Before">The sentences above the square.</param>
/// <param name="Type">What to do with the words of the code.</param>
/// <param name="After">The sentences beneath them.</param>
internal sealed record LetterPart(LanguageWords Words, string Heading, IReadOnlyList<string> Before, string Type, IReadOnlyList<string> After);
