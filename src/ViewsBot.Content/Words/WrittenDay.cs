using System.Collections.Concurrent;
using System.Globalization;

namespace ViewsBot.Content.Words;

/// <summary>A day of the English school year as it is written in a language: in the calendar that school and family share, whichever the language has beside it.</summary>
public static class WrittenDay
{
    private const string English = "en";
    private const string British = "en-GB";

    private static readonly Patterns s_usual = new("d MMMM", "d MMMM yyyy");

    private static readonly Dictionary<string, Patterns> s_others = new(StringComparer.Ordinal)
    {
        ["es"] = new("d 'de' MMMM", "d 'de' MMMM 'de' yyyy"),
        ["pt"] = new("d 'de' MMMM", "d 'de' MMMM 'de' yyyy"),
        ["zh-Hans"] = new("M月d日", "yyyy年M月d日"),
    };

    private static readonly ConcurrentDictionary<string, CultureInfo> s_cultures = new(StringComparer.Ordinal);

    /// <summary>"2 March" and its like.</summary>
    public static string WithoutYear(LanguageWords words, DateOnly day) => day.ToString(PatternsOf(words).WithoutYear, CultureOf(words));

    /// <summary>"2 March 2026" and its like.</summary>
    public static string WithYear(LanguageWords words, DateOnly day) => day.ToString(PatternsOf(words).WithYear, CultureOf(words));

    private static Patterns PatternsOf(LanguageWords words) => s_others.GetValueOrDefault(words.Language, s_usual);

    private static CultureInfo CultureOf(LanguageWords words) => s_cultures.GetOrAdd(words.Language, static language =>
    {
        var culture = CultureInfo.GetCultureInfo(language == English ? British : language);

        return culture.Calendar is GregorianCalendar ? culture : InGregorian(culture);
    });

    private static CultureInfo InGregorian(CultureInfo culture)
    {
        var gregorian = (CultureInfo)culture.Clone();
        gregorian.DateTimeFormat.Calendar = culture.OptionalCalendars.OfType<GregorianCalendar>().First();

        return gregorian;
    }

    private sealed record Patterns(string WithoutYear, string WithYear);
}
