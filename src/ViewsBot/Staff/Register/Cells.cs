using System.Globalization;
using System.Net.Mail;
using System.Text.RegularExpressions;
using ViewsBot.Records.Register;

namespace ViewsBot.Staff.Register;

/// <summary>How the text of a cell is read, and what is expected where it is none.</summary>
internal static partial class Cells
{
    private const int MostLettersOfName = 100;
    private const int MostLettersOfText = 60;
    private const int MostLettersOfNumber = 30;
    private const int MostKeyPeople = 5;
    private const int MostLettersOfAddress = 254;
    private const int OldestYears = 26;

    private static readonly string[] s_days = ["d/M/yyyy", "yyyy-MM-dd"];

    /// <summary>A unique pupil number.</summary>
    public static Cell<Upn?> Upn(string text)
    {
        if (Records.Register.Upn.Parse(text) is { } upn) { return new Cell<Upn?>.Says(upn); }

        var plain = text.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();

        return new Cell<Upn?>.Wrong(plain.Length > 0 && Records.Register.Upn.CheckLetter(plain.AsSpan(1)) is { } letter
            ? $"a number whose first letter belongs to the rest; with these digits it would be {letter}"
            : "13 characters: a letter, 11 digits, and a last digit or letter");
    }

    /// <summary>The school's own number.</summary>
    public static Cell<string> SchoolsId(string text) => Cell<string>.Of(
        text.Length <= MostLettersOfNumber && OwnNumber().IsMatch(text), text, $"letters, digits and - / . _ alone, at most {MostLettersOfNumber}");

    /// <summary>A person's name; "Surname, Forename" is turned round.</summary>
    public static Cell<string> Name(string text)
    {
        if (text.Length > MostLettersOfName) { return new Cell<string>.Wrong($"a name of at most {MostLettersOfName} letters"); }

        return Cell<string>.Of(PersonsName().IsMatch(text), text, "a name: letters, spaces, hyphens and apostrophes");
    }

    /// <summary>A day of birth.</summary>
    public static Cell<DateOnly?> BornOn(string text, DateOnly today)
    {
        if (!DateOnly.TryParseExact(MidnightAtItsEnd().Replace(text, ""), s_days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return new Cell<DateOnly?>.Wrong("a day of the calendar, as 31/12/2015 or 2015-12-31");
        }

        return day > today ? new Cell<DateOnly?>.Wrong("a day before today")
            : Cell<DateOnly?>.Of(day >= today.AddYears(-OldestYears), day, $"a day in the last {OldestYears} years");
    }

    /// <summary>A year group; X is none.</summary>
    public static Cell<YearGroup?> Year(string text) =>
        string.Equals(text, "X", StringComparison.OrdinalIgnoreCase) ? new Cell<YearGroup?>.Says(null)
        : Cell<YearGroup?>.Of(YearGroup.Parse(text) is not null, YearGroup.Parse(text), "a year group: N, R, or 1 to 14, with or without “Year” before it");

    /// <summary>Text of one line.</summary>
    public static Cell<string> Text(string text, int most = MostLettersOfText) => Cell<string>.Of(
        text.Length <= most && PlainLine().IsMatch(text), text, $"letters, digits and ordinary signs in one line, at most {most}");

    /// <summary>A class.</summary>
    public static Cell<string> Class(string text) => Text(text, MostLettersOfNumber);

    /// <summary>A SEN status, as the census's code or in words.</summary>
    public static Cell<SenStatus?> Sen(string text)
    {
        SenStatus? status = Headings.Plain(text) switch
        {
            "n" or "no" or "none" or "nosen" or "nosend" or "nospecialeducationalneed" or "nospecialeducationalneeds" => SenStatus.None,
            "m" or "monitoring" or "monitor" => SenStatus.Monitoring,
            "k" or "senk" or "sensupport" or "sendsupport" or "support" => SenStatus.SenSupport,
            "e" or "ehc" or "ehcp" or "ehcplan" or "educationhealthandcareplan" => SenStatus.EhcPlan,
            _ => null,
        };

        return Cell<SenStatus?>.Of(status is not null, status, "E, K, M or N; or “EHC plan”, “SEN Support”, “monitoring” or “no SEN”");
    }

    /// <summary>Yes or no.</summary>
    public static Cell<bool?> YesOrNo(string text)
    {
        bool? said = Headings.Plain(text) switch { "y" or "yes" or "true" or "t" or "1" => true, "n" or "no" or "false" or "f" or "0" => false, _ => null };

        return Cell<bool?>.Of(said is not null, said, "Y or N, yes or no, true or false, 1 or 0");
    }

    /// <summary>The names of key people, with semicolons, strokes or "and" between.</summary>
    public static Cell<IReadOnlyList<string>> People(string text)
    {
        string[] names = [.. BetweenPeople().Split(text).Select(name => name.Trim()).Where(name => name.Length > 0)];

        if (names.Length is 0 or > MostKeyPeople) { return new Cell<IReadOnlyList<string>>.Wrong($"1 to {MostKeyPeople} names with semicolons between"); }

        return names.Select(Name).OfType<Cell<string>.Wrong>().FirstOrDefault() is { } wrong
            ? new Cell<IReadOnlyList<string>>.Wrong(wrong.Expected)
            : new Cell<IReadOnlyList<string>>.Says(names);
    }

    /// <summary>An e-mail address.</summary>
    public static Cell<string> Email(string text) => Cell<string>.Of(
        text.Length <= MostLettersOfAddress && Address().IsMatch(text) && MailAddress.TryCreate(text, out _), text, "an e-mail address, such as name@example.org");

    /// <summary>A telephone number.</summary>
    public static Cell<string> Telephone(string text) => Cell<string>.Of(
        Number().IsMatch(text) && text.Count(char.IsAsciiDigit) is >= 6 and <= 15, text, "a telephone number of 6 to 15 digits, such as 01632 960001");

    /// <summary>The way somebody would rather be reached.</summary>
    public static Cell<ContactWay?> Way(string text)
    {
        ContactWay? way = Headings.Plain(text) switch
        {
            "email" or "mail" => ContactWay.Email,
            "telephone" or "phone" or "phonecall" or "call" or "tel" => ContactWay.Telephone,
            "text" or "textmessage" or "sms" => ContactWay.Text,
            "letter" or "post" or "paper" => ContactWay.Letter,
            "inperson" or "facetoface" or "meeting" => ContactWay.InPerson,
            _ => null,
        };

        return Cell<ContactWay?>.Of(way is not null, way, "email, telephone, text, letter or in person");
    }

    [GeneratedRegex(@"^[\p{L}\p{Nd}][\p{L}\p{Nd}\-/._ ]*$")]
    private static partial Regex OwnNumber();

    [GeneratedRegex(@"^[\p{L}\p{M}][\p{L}\p{M} '’‘`\-.,()]*$")]
    private static partial Regex PersonsName();

    [GeneratedRegex(@"[ T]00:00(:00(\.0+)?)?$")]
    private static partial Regex MidnightAtItsEnd();

    [GeneratedRegex(@"^[\p{L}\p{M}\p{Nd}(][\p{L}\p{M}\p{Nd} '’\-/.,:&()+]*$")]
    private static partial Regex PlainLine();

    [GeneratedRegex(@"[;/|\r\n&]|\band\b", RegexOptions.IgnoreCase)]
    private static partial Regex BetweenPeople();

    [GeneratedRegex(@"^[^\s<>""=+@][^\s<>""@]*@[^\s<>""@.]+(\.[^\s<>""@.]+)+$")]
    private static partial Regex Address();

    [GeneratedRegex(@"^[+(]?[0-9][0-9 ()\-]*$")]
    private static partial Regex Number();
}
