using ViewsBot.Records.Alerts;
using ViewsBot.Records.Reading;
using ViewsBot.Staff.Alerts;
using ViewsBot.Staff.Assess;
using ViewsBot.Staff.Cycles;
using ViewsBot.Staff.Export;
using ViewsBot.Staff.Recordings;
using ViewsBot.Staff.Shared;
using ViewsBot.Staff.SignIn;
using ViewsBot.Staff.Word;

namespace ViewsBot.Staff;

/// <summary>The way of a request through the staff side.</summary>
internal static class StaffPages
{
    /// <summary>Puts it together: a page of its own for each refusal, nothing kept by a browser, and who is signed in known before a page runs.</summary>
    public static RequestDelegate Build(WebApplication app)
    {
        var staff = ((IApplicationBuilder)app).New();

        staff.Use(KeepNothing);
        staff.Use(BehindTheWall);
        staff.UseStatusCodePagesWithReExecute("/staff/refused/{0}");
        staff.Use(KeepTyping.RunAsync);
        staff.UseRouting();
        staff.UseAuthorization();
        staff.UseMiddleware<WhoIsSignedIn>();
        staff.UseEndpoints(pages =>
        {
            pages.MapGet("/staff", (SignedIn signedIn) => Results.Redirect(signedIn.FirstPage)).RequireAuthorization(StaffWiring.MayEnter);
            pages.MapGet(AlertStream.Path, (HttpContext context, AlertStream stream, SignedIn signedIn, IAlertStore alerts) => stream.SendAsync(context, signedIn, alerts))
                .RequireAuthorization(StaffWiring.MayEnter);
            pages.MapGet("/staff/pictures/{id}", OwnPictures.ShowAsync).RequireAuthorization(StaffWiring.MayEnter);
            pages.MapGet("/staff/cycles/{cycle}/word/{what}", WordOfCycle.SendAsync).RequireAuthorization(StaffWiring.MayEnter);
            pages.MapGet("/staff/pupils/{pupil}/export/{format}", ExportFile.OfPupilAsync).RequireAuthorization(StaffWiring.MayEnter);
            pages.MapGet("/staff/export/{format}", ExportFile.OfSchoolAsync).RequireAuthorization(StaffWiring.MayEnter);
            pages.MapGet("/staff/reports/{id}", ReportDownload.SendAsync).RequireAuthorization(StaffWiring.MayEnter);
            pages.MapGet("/staff/alerts/pictures/{id}", AlertPictures.ShowAsync).RequireAuthorization(StaffWiring.MayEnter);
            pages.MapGet("/staff/recordings/{id}", RecordedSounds.PlayAsync).RequireAuthorization(StaffWiring.MayEnter);
            pages.MapRazorPages();
        });

        return staff.Build();
    }

    /// <summary>Nothing of any school is read before it is known whose member of staff asks.</summary>
    private static Task BehindTheWall(HttpContext context, RequestDelegate next)
    {
        context.RequestServices.GetRequiredService<SchoolWall>().Close();

        return next(context);
    }

    private static Task KeepNothing(HttpContext context, RequestDelegate next)
    {
        context.Response.OnStarting(() =>
        {
            context.Response.Headers.CacheControl = "no-store";

            return Task.CompletedTask;
        });

        return next(context);
    }
}
