using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using ViewsBot.Conversation.Tests.Cycles;
using ViewsBot.Records.Alerts;
using ViewsBot.Records.Attachments;
using ViewsBot.Records.Guidance;
using ViewsBot.Records.Meetings;
using ViewsBot.Records.People;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Recordings;
using ViewsBot.Records.Surveys;
using ViewsBot.Records.Turns;
using ViewsBot.Records.Views;
using ViewsBot.Storage.Staff;
using ViewsBot.Testing.Chats;
using ViewsBot.Testing.Pictures;
using ViewsBot.Testing.Sounds;

namespace ViewsBot.Conversation.Tests.Roles;

/// <summary>The fictional school with a record of every kind about one child, and a school beside it with somebody who has every role there.</summary>
internal sealed class FullSchool
{
    private const string Password = "demo-school-1";

    private FullSchool(IReadOnlyDictionary<string, string> ids) => Ids = ids;

    /// <summary>What stands in the places of an address, and in the fields of a form.</summary>
    public IReadOnlyDictionary<string, string> Ids { get; }

    /// <summary>Who there is: column of the table, and user name.</summary>
    public static IReadOnlyList<(string Who, string UserName)> People { get; } =
    [
        ("admin", "demo-admin"),
        ("SENCO", "demo-senco"),
        ("teacher", "demo-teacher"),
        ("of others", "teacher-of-others"),
        ("lead", "demo-lead"),
        ("deputy", "demo-deputy"),
        ("elsewhere", "all-elsewhere"),
    ];

    /// <summary>Makes both.</summary>
    public static async Task<FullSchool> MakeAsync(Product product)
    {
        using var child = await CycleOfChild.BeginAsync(product);
        var senco = await child.SencoAsync();
        await child.SayAsync(child.Child.Invited.Code, "the hall is too loud");
        var session = (await child.Get<IPupilRecords>().CycleAsync(senco, child.Cycle, default))!.Sessions[0];
        var (picture, alert, alertPicture) = await TellAsync(child, session.Words[0].Origin);
        await AddAccountAsync(product, "teacher-of-others", senco.Member.School, StaffRoles.Teacher);
        await MakeElsewhereAsync(product, child);

        return new FullSchool(new Dictionary<string, string>
        {
            ["pupil"] = child.Pupil.ToString(),
            ["cycle"] = child.Cycle.ToString(),
            ["session"] = session.Session.Id.ToString(),
            ["speaker"] = session.Session.Speaker.Id.ToString(),
            ["link"] = await MakeLinkAsync(child, senco),
            ["invitation"] = session.Session.Invitation.ToString(),
            ["words"] = session.Words[0].Id.ToString(),
            ["picture"] = picture.ToString(),
            ["alert"] = alert.ToString(),
            ["alertPicture"] = alertPicture.ToString(),
            ["report"] = await KeepReportAsync(child, senco),
            ["recording"] = await KeepRecordingAsync(child, senco),
            ["survey"] = await MakeSurveyAsync(child, senco),
            ["signpost"] = (await child.Get<ISchoolGuideStore>().GuideAsync(senco, default))!.Signposts[0].Id.ToString(),
            ["item"] = (await child.PlanAsync()).Plan.NextSteps.First().Id.ToString(),
            ["account"] = (await child.Get<IStaffStore>().AllAsync(senco, default))!.First(one => one.UserName == "teacher-of-others").Member.Id.ToString(),
        });
    }

    private static async Task<(PictureId Picture, AlertId Alert, AlertPictureId AlertPicture)> TellAsync(CycleOfChild child, Origin origin)
    {
        var bytes = CraftedPicture.Png();
        var sha = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var (picture, alert, alertPicture) = (PictureId.New(TimeProvider.System), AlertId.New(TimeProvider.System), AlertPictureId.New(TimeProvider.System));
        await using var turn = await child.Get<ITurnRecords>().OpenAsync("directline", child.Child.Conversation, default);

        turn.Keep(new OwnPicture { Id = picture, Prompt = "drawing", Kind = PictureKind.Drawing, MediaType = "image/png", Sha256 = sha, ByteCount = bytes.Length, Origin = origin }, bytes);
        turn.Raise(new Alert { Id = alert, Kind = AlertKind.WordsOfHarm, Text = "he hurts me", Language = "en", At = origin.At });
        turn.Keep(new AlertPicture { Id = alertPicture, Alert = alert, Kind = PictureKind.Drawing, MediaType = "image/png", Sha256 = sha, ByteCount = bytes.Length }, bytes);
        await turn.CommitAsync(default);

        return (picture, alert, alertPicture);
    }

    private static async Task<string> MakeLinkAsync(CycleOfChild child, Viewer senco)
    {
        var link = new MeetingLink
        {
            Id = MeetingLinkId.New(TimeProvider.System), Cycle = child.Cycle, Reader = "Dr Hale", Sessions = [], ShowsPlan = true, Until = DateTimeOffset.UtcNow.AddDays(1), MadeAt = DateTimeOffset.UtcNow,
        };

        Assert.NotNull(await child.Get<IMeetingLinks>().MakeAsync(senco, link, default));

        return link.Id.ToString();
    }

    private static async Task<string> KeepReportAsync(CycleOfChild child, Viewer senco)
    {
        var cycle = (await child.Get<IPupilRecords>().CycleAsync(senco, child.Cycle, default))!.Cycle;
        var report = new Attachment
        {
            Id = AttachmentId.New(TimeProvider.System), Cycle = cycle.Id, Title = "Hearing", Kind = AttachmentKind.Pdf, MediaType = "application/pdf", Bytes = 4, Written = Written.Now(senco, cycle, TimeProvider.System),
        };

        Assert.True(await child.Get<IAttachmentStore>().KeepAsync(senco, report, [1, 2, 3, 4], default));

        return report.Id.ToString();
    }

    private static async Task<string> KeepRecordingAsync(CycleOfChild child, Viewer.Staff senco)
    {
        var recording = new Recording
        {
            Id = RecordingId.New(TimeProvider.System), School = senco.Member.School, Language = "ur", Key = "child.hello", Fingerprint = "0", MediaType = "audio/mpeg", Name = "hello.mp3",
            Speaker = "a parent", ConsentOn = new DateOnly(2026, 9, 1), By = "Mrs Okafor", At = DateTimeOffset.UnixEpoch,
        };

        Assert.True(await child.Get<IRecordingStore>().KeepAsync(senco, recording, CraftedSound.Mp3(), default));

        return recording.Id.ToString();
    }

    private static async Task<string> MakeSurveyAsync(CycleOfChild child, Viewer.Staff senco)
    {
        var survey = new Survey
        {
            Id = SurveyId.New(TimeProvider.System), School = senco.Member.School, Title = "Coffee", Audience = Audience.Child, Language = "en", Topics = ["people"], OpenUntil = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(7),
        };

        Assert.IsType<SurveyMade.With>(await child.Get<ISurveyStore>().MakeAsync(senco, survey, default));

        return survey.Id.ToString();
    }

    private static async Task MakeElsewhereAsync(Product product, CycleOfChild child)
    {
        var school = SchoolId.New(TimeProvider.System);
        var roles = StaffRoles.Senco | StaffRoles.Admin | StaffRoles.Teacher | StaffRoles.SafeguardingLead | StaffRoles.SafeguardingDeputy;
        var founder = new Viewer.Staff(new StaffMember { Id = StaffId.New(TimeProvider.System), School = school, Name = "Mr Far", Roles = roles });

        Assert.True(await child.Get<ISchoolStore>().ChangeAsync(founder, new School { Id = school, Name = "Farfield School", SeenBy = ["Mr Far"] }, default));
        await AddAccountAsync(product, "all-elsewhere", school, roles);
    }

    private static async Task AddAccountAsync(Product product, string userName, SchoolId school, StaffRoles roles)
    {
        using var scope = product.Services.CreateScope();
        var user = new StaffUser { UserName = userName, StaffId = StaffId.New(TimeProvider.System).ToString(), SchoolId = school.ToString(), Name = userName, Roles = roles };

        Assert.True((await scope.ServiceProvider.GetRequiredService<UserManager<StaffUser>>().CreateAsync(user, Password)).Succeeded);
    }
}
