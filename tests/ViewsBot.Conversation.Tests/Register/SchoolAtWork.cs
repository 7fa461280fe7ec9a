using System.Text.RegularExpressions;
using ViewsBot.Conversation.Tests.Safety;

namespace ViewsBot.Conversation.Tests.Register;

/// <summary>What a SENCO does before anybody is asked: takes pupils over, and opens their cycles.</summary>
internal static class SchoolAtWork
{
    private const string Import = "/staff/pupils/import";

    /// <summary>Takes the rows of a file over.</summary>
    public static async Task TakeOverAsync(this StaffSide senco, params string[] rows)
    {
        var tried = await senco.UploadAsync(Import, [], "File", SchoolsFile.Of(rows));
        var key = Regex.Match(tried, "name=\"Key\" value=\"([^\"]+)").Groups[1].Value;

        await senco.PostAsync(Import, Import + "?handler=Keep", new() { ["Key"] = key, ["New"] = $"{rows.Length}", ["Changed"] = "0", ["Unchanged"] = "0" });
    }

    /// <summary>Opens a cycle that begins today for the pupil of a forename.</summary>
    /// <returns>The pupil's id.</returns>
    public static async Task<string> OpenCycleAsync(this StaffSide senco, string forename, int? meetingInDays = null)
    {
        var list = await senco.ReadAsync("/staff/pupils");
        var pupil = Regex.Match(list, $"/staff/pupils/(?<id>[0-9a-f]{{32}})\">{forename}").Groups["id"].Value;
        var today = DateOnly.FromDateTime(DateTime.Today);
        int[] starts = [0, 14, 28, 70];
        var fields = starts.Select((days, stage) => KeyValuePair.Create($"Starts[{stage}]", $"{today.AddDays(days):O}"))
            .Append(new("Kind", "AssessPlanDoReview"))
            .Append(new("MeetingOn", meetingInDays is { } days ? $"{today.AddDays(days):O}" : ""));

        await senco.SendAsync($"/staff/pupils/{pupil}/cycle", $"/staff/pupils/{pupil}/cycle", fields);

        return pupil;
    }
}
