using System.Globalization;
using System.Text.Json;
using ViewsBot.Records.Alerts;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;

namespace ViewsBot.Storage.Rows;

/// <summary>A school's hours and the people who are told, as they are kept.</summary>
internal sealed class SafetyRow : IRow
{
    private const string TimeFormat = "HH:mm";

    public string Table => "school_safety";

    public required string SchoolId { get; init; }

    /// <summary>Numbers of the week's days with commas between, 0 for Sunday.</summary>
    public required string Days { get; init; }

    public required string Opens { get; init; }

    public required string Closes { get; init; }

    public required string TimeZone { get; init; }

    /// <summary>First and last days, as in <c>2026-10-26/2026-10-30</c>, with commas between.</summary>
    public required string Holidays { get; init; }

    public required long WaitMinutes { get; init; }

    public required byte[] People { get; init; }

    public string? HelplineName { get; init; }

    public string? HelplineNumber { get; init; }

    public string? HelplineVerifiedOn { get; init; }

    public static SafetyRow Of(SchoolSafety safety, Sealer sealer) => new()
    {
        SchoolId = safety.School.ToString(),
        Days = string.Join(',', safety.Hours.Days.Select(day => ((int)day).ToString(CultureInfo.InvariantCulture))),
        Opens = safety.Hours.Opens.ToString(TimeFormat, CultureInfo.InvariantCulture),
        Closes = safety.Hours.Closes.ToString(TimeFormat, CultureInfo.InvariantCulture),
        TimeZone = safety.Hours.TimeZone,
        Holidays = string.Join(',', safety.Hours.Holidays.Select(holiday => $"{Stored.Day(holiday.First)}/{Stored.Day(holiday.Last)}")),
        WaitMinutes = (long)safety.Wait.TotalMinutes,
        People = sealer.Seal(Purpose.Name, JsonSerializer.Serialize(new Reached(safety.LeadEmail, safety.DeputyEmail, safety.Further))),
        HelplineName = safety.AdultHelpline?.Name,
        HelplineNumber = safety.AdultHelpline?.Number,
        HelplineVerifiedOn = safety.AdultHelpline is { } helpline ? Stored.Day(helpline.VerifiedOn) : null,
    };

    public SchoolSafety ToSafety(Sealer sealer)
    {
        var people = JsonSerializer.Deserialize<Reached>(sealer.OpenText(Purpose.Name, People))!;

        return new SchoolSafety
        {
            School = Records.People.SchoolId.Parse(SchoolId)!.Value,
            Hours = ToHours(),
            Wait = TimeSpan.FromMinutes(WaitMinutes),
            LeadEmail = people.Lead,
            DeputyEmail = people.Deputy,
            Further = people.Further,
            AdultHelpline = HelplineNumber is null ? null : new Helpline(HelplineName ?? "", HelplineNumber, Stored.Day(HelplineVerifiedOn!)),
        };
    }

    public void Fill(IColumns columns) => columns
        .Set("school_id", SchoolId)
        .Set("days", Days)
        .Set("opens", Opens)
        .Set("closes", Closes)
        .Set("time_zone", TimeZone)
        .Set("holidays", Holidays)
        .Set("wait_minutes", WaitMinutes)
        .Set("people", People)
        .Set("helpline_name", HelplineName)
        .Set("helpline_number", HelplineNumber)
        .Set("helpline_verified_on", HelplineVerifiedOn);

    private SchoolHours ToHours() => new()
    {
        Days = [.. Parts(Days).Select(day => (DayOfWeek)int.Parse(day, CultureInfo.InvariantCulture))],
        Opens = TimeOnly.ParseExact(Opens, TimeFormat, CultureInfo.InvariantCulture),
        Closes = TimeOnly.ParseExact(Closes, TimeFormat, CultureInfo.InvariantCulture),
        TimeZone = TimeZone,
        Holidays = [.. Parts(Holidays).Select(days => days.Split('/')).Select(days => new Holiday(Stored.Day(days[0]), Stored.Day(days[1])))],
    };

    private static string[] Parts(string list) => list.Split(',', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Where people are reached, as one text to be sealed.</summary>
    private sealed record Reached(string? Lead, string? Deputy, IReadOnlyList<AlertContact> Further);
}
