using System.Globalization;
using System.Net.Mail;
using ViewsBot.Records.Alerts;

namespace ViewsBot.Staff.SchoolSettings;

/// <summary>The school's hours and people as they are typed.</summary>
public sealed class SafetyForm
{
    private const int LeastMinutes = 5;
    private const int MostMinutes = 120;
    private const string TimeFormat = "HH:mm";
    private const string DayFormat = "yyyy-MM-dd";

    private static readonly char[] Lines = ['\n', '\r'];

    /// <summary>The days of the week.</summary>
    public List<DayOfWeek> Days { get; set; } = [];

    /// <summary>Opening time, as in 08:30.</summary>
    public string? Opens { get; set; }

    /// <summary>Closing time.</summary>
    public string? Closes { get; set; }

    /// <summary>The IANA name of the time zone.</summary>
    public string? TimeZone { get; set; }

    /// <summary>Days off, a line each: a day, or two days with "to" between.</summary>
    public string? Holidays { get; set; }

    /// <summary>Minutes before the next person is told.</summary>
    public int? Minutes { get; set; }

    /// <summary>The lead's address.</summary>
    public string? LeadEmail { get; set; }

    /// <summary>The deputy's address.</summary>
    public string? DeputyEmail { get; set; }

    /// <summary>Who is told after the deputy, a line each: a name, a comma, an address.</summary>
    public string? Further { get; set; }

    /// <summary>The adults' helpline.</summary>
    public string? HelplineName { get; set; }

    /// <summary>Its number.</summary>
    public string? HelplineNumber { get; set; }

    /// <summary>The form as it shows what is kept.</summary>
    public static SafetyForm Of(SchoolSafety safety)
    {
        ArgumentNullException.ThrowIfNull(safety);

        return new SafetyForm
        {
            Days = [.. safety.Hours.Days],
            Opens = safety.Hours.Opens.ToString(TimeFormat, CultureInfo.InvariantCulture),
            Closes = safety.Hours.Closes.ToString(TimeFormat, CultureInfo.InvariantCulture),
            TimeZone = safety.Hours.TimeZone,
            Holidays = string.Join('\n', safety.Hours.Holidays.Select(Write)),
            Minutes = (int)safety.Wait.TotalMinutes,
            LeadEmail = safety.LeadEmail,
            DeputyEmail = safety.DeputyEmail,
            Further = string.Join('\n', safety.Further.Select(contact => $"{contact.Name}, {contact.Email}")),
            HelplineName = safety.AdultHelpline?.Name,
            HelplineNumber = safety.AdultHelpline?.Number,
        };
    }

    /// <summary>Reads what was typed.</summary>
    /// <param name="before">What was kept until now.</param>
    /// <param name="today">The day a helpline that was changed counts as looked up.</param>
    /// <param name="wrong">Told which field is wrong, and what it takes.</param>
    /// <returns><c>null</c> if anything is wrong.</returns>
    public SchoolSafety? Read(SchoolSafety before, DateOnly today, Action<string, string> wrong)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(wrong);

        var isRight = true;
        void Wrong(string field, string sentence)
        {
            isRight = false;
            wrong($"Form.{field}", sentence);
        }

        var read = before with
        {
            Hours = ReadHours(Wrong),
            Wait = TimeSpan.FromMinutes(Minutes ?? 0),
            LeadEmail = ReadEmail(LeadEmail, nameof(LeadEmail), Wrong),
            DeputyEmail = ReadEmail(DeputyEmail, nameof(DeputyEmail), Wrong),
            Further = ReadFurther(Wrong),
            AdultHelpline = ReadHelpline(before.AdultHelpline, today, Wrong),
        };

        if (Minutes is not (>= LeastMinutes and <= MostMinutes)) { Wrong(nameof(Minutes), $"Enter a number of minutes from {LeastMinutes} to {MostMinutes}."); }

        return isRight ? read : null;
    }

    private SchoolHours ReadHours(Action<string, string> wrong)
    {
        var opens = ReadTime(Opens, nameof(Opens), wrong);
        var closes = ReadTime(Closes, nameof(Closes), wrong);

        if (Days.Count == 0) { wrong(nameof(Days), "Choose at least one day on which the school opens."); }

        if (opens >= closes) { wrong(nameof(Closes), "The school closes after it opens."); }

        if (!TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone ?? "", out _)) { wrong(nameof(TimeZone), "Enter a time zone such as Europe/London."); }

        return new SchoolHours
        {
            Days = [.. Days.Distinct().Order()],
            Opens = opens,
            Closes = closes,
            TimeZone = TimeZone ?? "",
            Holidays = ReadHolidays(wrong),
        };
    }

    private List<Holiday> ReadHolidays(Action<string, string> wrong)
    {
        var read = Split(Holidays).Select(line => (Line: line, Days: Array.ConvertAll(line.Split(" to ", 2), ReadDay))).ToList();

        foreach (var (line, days) in read.Where(one => one.Days.Contains(null) || one.Days[0] > one.Days[^1]))
        {
            wrong(nameof(Holidays), $"“{line}” is no day off. Write 2026-10-26 to 2026-10-30, or one day alone.");
        }

        return [.. read.Where(one => !one.Days.Contains(null)).Select(one => new Holiday(one.Days[0]!.Value, one.Days[^1]!.Value))];
    }

    private List<AlertContact> ReadFurther(Action<string, string> wrong)
    {
        var contacts = new List<AlertContact>();

        foreach (var line in Split(Further))
        {
            var parts = line.Split(',', 2, StringSplitOptions.TrimEntries);

            if (parts is [{ Length: > 0 } name, var email] && IsEmail(email)) { contacts.Add(new AlertContact(name, email)); }
            else { wrong(nameof(Further), $"“{line}” is not a name, a comma and an address. Write Ms Green, green@school.example."); }
        }

        return contacts;
    }

    private Helpline? ReadHelpline(Helpline? before, DateOnly today, Action<string, string> wrong)
    {
        var (name, number) = (HelplineName?.Trim() ?? "", HelplineNumber?.Trim() ?? "");

        if (name.Length == 0 != (number.Length == 0)) { wrong(nameof(HelplineNumber), "A helpline has a name and a number."); }

        if (name.Length == 0 || number.Length == 0) { return null; }

        return before is not null && (before.Name, before.Number) == (name, number) ? before : new Helpline(name, number, today);
    }

    private static string? ReadEmail(string? typed, string field, Action<string, string> wrong)
    {
        if (string.IsNullOrWhiteSpace(typed)) { return null; }

        if (!IsEmail(typed.Trim())) { wrong(field, "Enter an e-mail address such as khan@school.example."); }

        return typed.Trim();
    }

    private static TimeOnly ReadTime(string? typed, string field, Action<string, string> wrong)
    {
        if (!TimeOnly.TryParseExact(typed, TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)) { wrong(field, "Enter a time such as 08:30."); }

        return time;
    }

    private static DateOnly? ReadDay(string typed) =>
        DateOnly.TryParseExact(typed.Trim(), DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string Write(Holiday holiday)
    {
        var first = holiday.First.ToString(DayFormat, CultureInfo.InvariantCulture);

        return holiday.First == holiday.Last ? first : $"{first} to {holiday.Last.ToString(DayFormat, CultureInfo.InvariantCulture)}";
    }

    private static bool IsEmail(string text) => MailAddress.TryCreate(text, out var address) && address.Address == text;

    private static string[] Split(string? text) => (text ?? "").Split(Lines, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
