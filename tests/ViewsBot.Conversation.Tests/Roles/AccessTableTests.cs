using System.Net;
using Microsoft.Data.Sqlite;

namespace ViewsBot.Conversation.Tests.Roles;

/// <summary>
/// Every role, and somebody with every role at another school, at every address and every form of the staff side. The doors are asked of the running product:
/// a page that is added fails this test until it has its line here.
/// </summary>
public sealed class AccessTableTests(ProductFixture fixture) : IClassFixture<ProductFixture>
{
    /// <summary>The key that stands for class 4B in addresses.</summary>
    private const string ClassKey = "9bfa36a65874";

    /// <summary>
    /// x: it opens, of a page about a child to who may see that child. -: 404, as if it were not there. A form that opens is held by its page's own tests; here it is
    /// tried by those alone whom it does not open to, filled in whole, and nothing is changed by it.
    /// </summary>
    private const string Table = """
        admin  SENCO  teacher  of others  lead  deputy  elsewhere  door
        x      x      x        x          x     x       x          GET /staff
        x      x      -        -          x     x       x          GET /staff/accounts
        x      x      -        -          x     x       -          GET /staff/accounts/{account}
        -      -      -        -          x     x       x          GET /staff/alerts
        -      -      -        -          x     x       -          GET /staff/alerts/pictures/{id}
        -      -      -        -          x     x       x          GET /staff/alerts/stream
        -      x      x        x          x     x       x          GET /staff/asked
        -      x      -        -          -     -       x          GET /staff/asking
        -      x      x        x          x     x       x          GET /staff/classes
        -      x      x        -          x     x       -          GET /staff/classes/{key}
        -      x      x        -          x     x       -          GET /staff/cycles/{cycle}
        -      x      x        -          x     x       -          GET /staff/cycles/{cycle}/assess
        -      x      x        -          x     x       -          GET /staff/cycles/{cycle}/assess/{audience}/{topic?}
        -      x      -        -          -     -       -          GET /staff/cycles/{cycle}/close
        -      x      -        -          -     -       -          GET /staff/cycles/{cycle}/days
        -      x      x        -          x     x       -          GET /staff/cycles/{cycle}/do
        -      x      -        -          -     -       -          GET /staff/cycles/{cycle}/invitations
        -      x      x        -          x     x       -          GET /staff/cycles/{cycle}/meeting
        -      x      x        -          x     x       -          GET /staff/cycles/{cycle}/meeting/show
        -      x      x        -          x     x       -          GET /staff/cycles/{cycle}/notes/{part}/{note?}
        -      x      x        -          x     x       -          GET /staff/cycles/{cycle}/paper/{session?}/{topic?}
        -      x      x        -          x     x       -          GET /staff/cycles/{cycle}/plan
        -      x      -        -          -     -       -          GET /staff/cycles/{cycle}/plan/next-steps/{item}/decision
        -      x      -        -          -     -       -          GET /staff/cycles/{cycle}/plan/{kind}/{item?}
        -      x      x        -          x     x       -          GET /staff/cycles/{cycle}/replies
        -      x      x        -          x     x       -          GET /staff/cycles/{cycle}/replies/{what}/{which}
        -      x      x        -          x     x       -          GET /staff/cycles/{cycle}/review
        -      x      -        -          -     -       -          GET /staff/cycles/{cycle}/visitors
        -      x      x        -          x     x       -          GET /staff/cycles/{cycle}/word/{what}
        -      x      x        -          x     x       -          GET /staff/cycles/{cycle}/words/{words}
        -      x      -        -          -     -       x          GET /staff/export/{format}
        -      -      -        -          -     -       -          GET /staff/meeting/{secret}
        x      x      x        x          x     x       x          GET /staff/my-account
        x      x      x        x          x     x       x          GET /staff/paper/{audience?}/{topic?}
        -      x      -        -          -     -       x          GET /staff/participation
        -      x      -        -          -     -       x          GET /staff/participation?handler=Csv
        -      x      x        -          x     x       -          GET /staff/pictures/{id}
        -      x      x        x          x     x       x          GET /staff/pupils
        -      x      -        -          -     -       x          GET /staff/pupils/add
        -      x      -        -          -     -       x          GET /staff/pupils/import
        -      x      x        -          x     x       -          GET /staff/pupils/{pupil}
        -      x      -        -          x     -       -          GET /staff/pupils/{pupil}/capacity
        -      x      -        -          -     -       -          GET /staff/pupils/{pupil}/cycle
        -      x      -        -          -     -       -          GET /staff/pupils/{pupil}/export/{format}
        -      x      x        -          x     x       -          GET /staff/pupils/{pupil}/over-time
        -      x      -        -          -     -       -          GET /staff/pupils/{pupil}/parent
        -      x      x        -          x     x       -          GET /staff/pupils/{pupil}/passport
        -      x      -        -          -     -       -          GET /staff/pupils/{pupil}/people
        x      x      x        x          x     x       -          GET /staff/recordings/{id}
        x      x      x        x          x     x       x          GET /staff/refused/{status:int}
        -      x      x        -          x     x       -          GET /staff/reports/{id}
        x      x      x        x          x     x       x          GET /staff/school
        -      x      -        -          x     -       x          GET /staff/school/audit
        -      x      -        -          x     -       x          GET /staff/school/audit?handler=Csv
        x      x      x        x          x     x       x          GET /staff/school/expectations
        x      x      x        x          x     x       x          GET /staff/school/languages
        x      x      x        x          x     x       x          GET /staff/school/languages/{language}
        x      x      x        x          x     x       x          GET /staff/school/outside
        x      x      x        x          x     x       x          GET /staff/school/recordings
        x      x      x        x          x     x       x          GET /staff/school/safety
        x      x      -        -          -     -       x          GET /staff/school/sign-in
        x      x      x        x          x     x       x          GET /staff/school/signposts
        x      x      x        x          x     x       x          GET /staff/sign-in
        x      x      x        x          x     x       x          GET /staff/sign-out
        -      x      x        x          x     x       x          GET /staff/surveys
        -      x      x        x          x     x       -          GET /staff/surveys/{survey}
        -      -      -        -          -     -       -          GET /staff/surveys/{survey}?handler=Csv
        -      -      -        -          -     -       -          GET /staff/welcome/{secret}
        x      x      -        -          -     -       x          POST /staff/accounts
        x      x      -        -          -     -       -          POST /staff/accounts/{account}
        x      x      -        -          -     -       -          POST /staff/accounts/{account}?handler=End
        x      x      -        -          -     -       -          POST /staff/accounts/{account}?handler=Link
        x      x      -        -          x     x       -          POST /staff/accounts/{account}?handler=Unlock
        -      -      -        -          x     x       -          POST /staff/alerts?handler=Acknowledge
        x      x      -        -          x     x       x          POST /staff/alerts?handler=Test
        -      x      -        -          -     -       x          POST /staff/asking
        -      x      x        -          x     x       -          POST /staff/cycles/{cycle}/assess/{audience}/{topic?}
        -      x      -        -          -     -       -          POST /staff/cycles/{cycle}/assess?handler=Add
        -      x      -        -          -     -       -          POST /staff/cycles/{cycle}/assess?handler=Delete
        -      x      -        -          -     -       -          POST /staff/cycles/{cycle}/close
        -      x      -        -          -     -       -          POST /staff/cycles/{cycle}/days
        -      x      -        -          -     -       -          POST /staff/cycles/{cycle}/invitations?handler=Issue
        -      x      -        -          -     -       -          POST /staff/cycles/{cycle}/invitations?handler=Renew
        -      x      -        -          -     -       -          POST /staff/cycles/{cycle}/invitations?handler=Revoke
        -      x      x        -          x     x       -          POST /staff/cycles/{cycle}/notes/{part}/{note?}
        -      x      x        -          x     x       -          POST /staff/cycles/{cycle}/paper/{session?}/{topic?}
        -      x      -        -          -     -       -          POST /staff/cycles/{cycle}/plan
        -      x      -        -          -     -       -          POST /staff/cycles/{cycle}/plan/next-steps/{item}/decision
        -      x      -        -          -     -       -          POST /staff/cycles/{cycle}/plan/{kind}/{item?}
        -      x      x        -          x     x       -          POST /staff/cycles/{cycle}/replies/{what}/{which}
        -      x      -        -          -     -       -          POST /staff/cycles/{cycle}/visitors
        -      x      -        -          -     -       -          POST /staff/cycles/{cycle}/visitors?handler=Revoke
        -      x      x        -          x     x       -          POST /staff/cycles/{cycle}/words/{words}
        -      x      x        -          x     x       -          POST /staff/cycles/{cycle}/words/{words}?handler=Ask
        -      x      x        -          x     x       -          POST /staff/cycles/{cycle}?handler=Looked
        -      x      x        -          x     x       -          POST /staff/cycles/{cycle}?handler=Read
        -      x      x        -          x     x       -          POST /staff/cycles/{cycle}?handler=Translate
        x      x      x        x          x     x       x          POST /staff/my-account?handler=Begin
        x      x      x        x          x     x       x          POST /staff/my-account?handler=Codes
        x      x      x        x          x     x       x          POST /staff/my-account?handler=Off
        x      x      x        x          x     x       x          POST /staff/my-account?handler=On
        -      x      x        x          x     x       x          POST /staff/pupils
        -      x      -        -          -     -       x          POST /staff/pupils/add
        -      x      -        -          -     -       x          POST /staff/pupils/import
        -      x      -        -          -     -       x          POST /staff/pupils/import?handler=Keep
        -      x      -        -          -     -       x          POST /staff/pupils/import?handler=Problems
        -      x      -        -          x     -       -          POST /staff/pupils/{pupil}/capacity?handler=Decide
        -      x      -        -          x     -       -          POST /staff/pupils/{pupil}/capacity?handler=End
        -      x      -        -          -     -       -          POST /staff/pupils/{pupil}/cycle
        -      x      -        -          -     -       -          POST /staff/pupils/{pupil}/parent
        -      x      -        -          -     -       -          POST /staff/pupils/{pupil}/people?handler=Tie
        -      x      -        -          -     -       -          POST /staff/pupils/{pupil}/people?handler=Untie
        x      x      -        -          -     -       x          POST /staff/school
        x      x      -        -          -     -       x          POST /staff/school/expectations
        x      x      -        -          -     -       x          POST /staff/school/expectations?handler=Ours
        -      x      -        -          x     x       x          POST /staff/school/languages/{language}
        -      x      -        -          x     -       x          POST /staff/school/outside
        -      x      -        -          x     -       x          POST /staff/school/outside?handler=Speech
        -      x      -        -          x     -       x          POST /staff/school/recordings
        -      x      -        -          x     -       -          POST /staff/school/recordings?handler=Delete
        x      x      -        -          -     -       x          POST /staff/school/safety
        x      x      -        -          -     -       x          POST /staff/school/sign-in
        x      x      -        -          -     -       x          POST /staff/school/signposts
        x      x      -        -          -     -       -          POST /staff/school/signposts?handler=Checked
        x      x      -        -          -     -       -          POST /staff/school/signposts?handler=Remove
        x      x      -        -          x     x       x          POST /staff/school?handler=Test
        x      x      x        x          x     x       x          POST /staff/sign-in
        x      x      x        x          x     x       x          POST /staff/sign-in?handler=Code
        x      x      x        x          x     x       x          POST /staff/sign-out
        -      x      -        -          -     -       x          POST /staff/surveys
        -      x      -        -          -     -       -          POST /staff/surveys/{survey}?handler=End
        -      x      -        -          -     -       -          POST /staff/surveys/{survey}?handler=Renew
        x      x      x        x          x     x       x          POST /staff/welcome/{secret}
        """;

    [Fact]
    public async Task Each_door_of_the_staff_side_opens_to_those_the_policy_names_and_to_nobody_else()
    {
        var school = await FullSchool.MakeAsync(fixture.Product);
        var doors = await Doors.OfAsync(fixture.Product);
        var people = await Task.WhenAll(FullSchool.People.Select(one => AtTheDoor.SignInAsync(fixture.Product, one.UserName)));
        var before = Rows();

        var found = new List<string>();
        foreach (var door in doors) { found.Add(await LineAsync(door, people, school.Ids)); }

        var said = Table.Split('\n').Skip(1).ToList();
        Assert.True(found.ToHashSet().SetEquals(said), $"Found otherwise:\n{string.Join('\n', found.Except(said))}\nNot found so:\n{string.Join('\n', said.Except(found))}");
        Assert.Equal(before, Rows());

        foreach (var person in people) { person.Dispose(); }
    }

    private static async Task<string> LineAsync(string door, IReadOnlyList<AtTheDoor> people, IReadOnlyDictionary<string, string> ids)
    {
        var marks = new List<string>();
        var said = Expected(door);
        var (method, address) = (door.Split(' ')[0], Doors.Fill(door.Split(' ')[1], IdsFor(door, ids)));

        for (var column = 0; column < people.Count; column++)
        {
            var opens = said is not null && said[column] == "x";
            var status = method == "GET" ? await people[column].ReadAsync(address) : opens ? HttpStatusCode.OK : await people[column].SendAsync(address, FormFor(door, ids));

            marks.Add(status switch { HttpStatusCode.NotFound => "-", >= HttpStatusCode.InternalServerError => "!", _ => "x" });
        }

        return $"{marks[0],-5}  {marks[1],-5}  {marks[2],-7}  {marks[3],-9}  {marks[4],-4}  {marks[5],-6}  {marks[6],-9}  {door}";
    }

    private static string[]? Expected(string door) =>
        Table.Split('\n').FirstOrDefault(line => line.EndsWith($"  {door}", StringComparison.Ordinal)) is { } line ? line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[..7] : null;

    /// <summary>An id of the kind the address is about.</summary>
    private static Dictionary<string, string> IdsFor(string door, IReadOnlyDictionary<string, string> ids)
    {
        var places = new Dictionary<string, string>(ids)
        {
            ["kind"] = "next-steps", ["what"] = "words", ["which"] = ids["words"], ["part"] = "strengths", ["audience"] = "child", ["topic"] = "my-school-day", ["language"] = "ur",
            ["status"] = "404", ["format"] = "json", ["secret"] = "no-link-at-all", ["key"] = ClassKey,
        };

        if (door.Contains("/word/", StringComparison.Ordinal)) { places["what"] = "plan"; }

        places["id"] = door.Contains("alerts", StringComparison.Ordinal) ? ids["alertPicture"] : door.Contains("reports", StringComparison.Ordinal) ? ids["report"] : door.Contains("recordings", StringComparison.Ordinal) ? ids["recording"] : ids["picture"];

        return places;
    }

    /// <summary>Every field that any form has, so that none is refused for want of one; what stands in the address stands there alone, for a field would come before it.</summary>
    private static IEnumerable<KeyValuePair<string, string>> FormFor(string door, IReadOnlyDictionary<string, string> ids) => new Dictionary<string, string>(ids)
    {
        ["Name"] = "Somebody", ["Title"] = "Something", ["Email"] = "somebody@school.example", ["Form.Roles"] = "admin", ["part"] = "at-meeting", ["staff"] = ids["account"],
        ["Id"] = ids["signpost"], ["alerts"] = ids["alert"], ["report"] = ids["report"], ["Kind"] = "local-offer", ["VerifiedOn"] = "2026-09-01", ["SeenBy"] = "Somebody", ["link"] = ids["link"],
        ["Translate"] = "on", ["Speak"] = "on", ["Speaker"] = "Somebody", ["On"] = "2026-09-01", ["need"] = "autism", ["audience"] = "child", ["Words"] = "Something", ["Text"] = "Something",
        ["PlainWords"] = "Something", ["Why"] = "Something", ["about"] = "who-sees-views", ["AssessOn"] = "2026-09-01", ["PlanOn"] = "2026-10-01", ["DoOn"] = "2026-11-01", ["ReviewOn"] = "2026-12-01",
        ["OpenUntil"] = "2030-01-01", ["For"] = "child", ["Topics"] = "child/people", ["language"] = "ur", ["SecondStep"] = "everybody", ["IdleMinutes"] = "5", ["Reader"] = "Somebody", ["LastDay"] = "2030-01-01",
    }.Where(field => !door.Contains($"{{{field.Key}", StringComparison.OrdinalIgnoreCase));

    /// <summary>How many rows each table holds, but of the trail, which every try is written into, and of accounts, which count their tries.</summary>
    private Dictionary<string, long> Rows()
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(fixture.Product.DataFolder, "viewsbot.db")};Pooling=False");
        connection.Open();
        var tables = new List<string>();
        using (var list = connection.CreateCommand())
        {
            list.CommandText = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ('audit_event') ORDER BY name";
            using var reader = list.ExecuteReader();
            while (reader.Read()) { tables.Add(reader.GetString(0)); }
        }

        return tables.ToDictionary(table => table, table => CountOf(connection, table));
    }

    private static long CountOf(SqliteConnection connection, string table)
    {
        using var count = connection.CreateCommand();
        count.CommandText = $"SELECT count(*) FROM \"{table}\"";

        return (long)count.ExecuteScalar()!;
    }
}
