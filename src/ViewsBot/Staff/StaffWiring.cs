using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ViewsBot.Staff.Alerts;
using ViewsBot.Staff.Asking;
using ViewsBot.Staff.Assess;
using ViewsBot.Staff.Export;
using ViewsBot.Staff.Recordings;
using ViewsBot.Staff.Register;
using ViewsBot.Staff.Shared;
using ViewsBot.Staff.SignIn;
using ViewsBot.Staff.Word;
using ViewsBot.Storage.Staff;

namespace ViewsBot.Staff;

/// <summary>Wires the staff side: pages that a member of staff signs in to.</summary>
public static class StaffWiring
{
    /// <summary>The policy of every page but the one for signing in.</summary>
    internal const string MayEnter = "staff";

    /// <summary>Adds the pages, the accounts behind them, and the check that nobody starts a school without an account.</summary>
    public static IServiceCollection AddStaff(this IServiceCollection services)
    {
        services.AddRazorPages(pages =>
        {
            pages.RootDirectory = "/Staff";
            pages.Conventions.AuthorizeFolder("/", MayEnter);
            pages.Conventions.AllowAnonymousToPage("/SignIn/SignIn");
            pages.Conventions.AllowAnonymousToPage("/SignIn/Welcome");
            pages.Conventions.AllowAnonymousToPage("/Meetings/Visitor");
            pages.Conventions.AllowAnonymousToPage("/Refusals/Refusal");
        });
        services.AddAntiforgery(forms => StaffCookies.SetUp(forms.Cookie, "viewsbot-staff-form"));
        services.AddAuthorizationBuilder().AddPolicy(MayEnter, policy => policy.AddAuthenticationSchemes(IdentityConstants.ApplicationScheme).RequireAuthenticatedUser());
        services.TryAddSingleton(TimeProvider.System);

        return services
            .AddStaffAccounts()
            .AddScoped<SignedIn>()
            .AddScoped<WordOfCycle>()
            .AddScoped<Exporting>()
            .AddScoped<RecordedFiles>()
            .AddScoped<ReportFiles>()
            .AddSingleton<Letters>()
            .AddSingleton<LanguageCell>()
            .AddSingleton<RegisterFiles>()
            .AddSingleton<HeldFiles>()
            .AddSingleton<Dates>()
            .AddSingleton<Pictured>()
            .AddSingleton<AlertStream>()
            .AddHostedService<StaffStart>();
    }

    /// <summary>Maps <c>/staff</c>. The pages are put together when the first of them is asked for, so that they cost a conversation nothing.</summary>
    public static WebApplication MapStaff(this WebApplication app)
    {
        var pages = new Lazy<RequestDelegate>(() => StaffPages.Build(app));

        app.Map("/staff/{**rest}", (HttpContext context) =>
        {
            context.SetEndpoint(null);
            context.Request.RouteValues.Clear();

            return pages.Value(context);
        });

        return app;
    }

    private static IServiceCollection AddStaffAccounts(this IServiceCollection services)
    {
        services.AddIdentityCore<StaffUser>(AccountRules.SetUp).AddSignInManager()
            .AddTokenProvider<AuthenticatorTokenProvider<StaffUser>>(TokenOptions.DefaultAuthenticatorProvider);
        services.AddAuthentication().AddIdentityCookies();
        services.ConfigureApplicationCookie(StaffCookies.SetUp);
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.TwoFactorUserIdScheme, StaffCookies.SetUpBetweenSteps);

        return services
            .AddScoped<SecondStep>()
            .AddSingleton<SignInTrail>()
            .AddSingleton<IdleSessions>()
            .AddSingleton<KeptForms>()
            .AddSingleton<DemoAccounts>();
    }
}
