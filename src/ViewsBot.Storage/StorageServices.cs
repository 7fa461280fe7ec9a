using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.Bot.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using ViewsBot.Records.Alerts;
using ViewsBot.Records.Asking;
using ViewsBot.Records.Assessing;
using ViewsBot.Records.Attachments;
using ViewsBot.Records.Audit;
using ViewsBot.Records.Consent;
using ViewsBot.Records.Cycles;
using ViewsBot.Records.Guidance;
using ViewsBot.Records.Invitations;
using ViewsBot.Records.Languages;
using ViewsBot.Records.Notes;
using ViewsBot.Records.Meetings;
using ViewsBot.Records.Outside;
using ViewsBot.Records.Paper;
using ViewsBot.Records.Participation;
using ViewsBot.Records.People;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Reading;
using ViewsBot.Records.Recordings;
using ViewsBot.Records.Register;
using ViewsBot.Records.Surveys;
using ViewsBot.Records.Translations;
using ViewsBot.Records.Turns;
using ViewsBot.Storage.Alerts;
using ViewsBot.Storage.Asking;
using ViewsBot.Storage.Assessing;
using ViewsBot.Storage.Attachments;
using ViewsBot.Storage.Audit;
using ViewsBot.Storage.BotState;
using ViewsBot.Storage.Consent;
using ViewsBot.Storage.Cycles;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Guidance;
using ViewsBot.Storage.Invitations;
using ViewsBot.Storage.Keys;
using ViewsBot.Storage.Languages;
using ViewsBot.Storage.Notes;
using ViewsBot.Storage.Meetings;
using ViewsBot.Storage.Outside;
using ViewsBot.Storage.Paper;
using ViewsBot.Storage.Participation;
using ViewsBot.Storage.People;
using ViewsBot.Storage.Plans;
using ViewsBot.Storage.Reading;
using ViewsBot.Storage.Recordings;
using ViewsBot.Storage.Register;
using ViewsBot.Storage.Sqlite;
using ViewsBot.Storage.Staff;
using ViewsBot.Storage.Surveys;
using ViewsBot.Storage.Translations;
using ViewsBot.Storage.Turns;

namespace ViewsBot.Storage;

/// <summary>Wires the room where records are kept.</summary>
public static class StorageServices
{
    /// <summary>
    /// Adds the stores of <c>ViewsBot.Records</c>, the turn's record and the conversation log, bot state (<c>IStorage</c>), the store of staff
    /// accounts (<c>IUserStore&lt;StaffUser&gt;</c>, <see cref="StaffAccounts"/>), Data Protection with its keys, the health check <c>records</c>, back-up and restore.
    /// </summary>
    public static IServiceCollection AddStorage(this IServiceCollection services)
    {
        services.AddOptions<StorageOptions>().BindConfiguration("Storage").ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddHostedService<StorageStart>();
        services.AddHealthChecks().AddCheck<StorageHealth>("records");
        services.AddSingleton(provider => new BackUp(provider.GetRequiredService<SqliteDatabase>(), provider.GetRequiredService<StorageFolders>()));
        services.AddSingleton<Restore>();
        services.AddAuditTrail();

        return services.AddKeys().AddDatabase().AddTurns().AddInvitations().AddPlans().AddStaffStores();
    }

    private static IServiceCollection AddKeys(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("ViewsBot");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>, KeyRing>();

        return services.AddSingleton<StorageFolders>().AddSingleton<KeyFolder>().AddSingleton<Sealer>();
    }

    private static IServiceCollection AddDatabase(this IServiceCollection services) => services
        .AddSingleton<SchoolWall>()
        .AddSingleton<SqliteDatabase>()
        .AddSingleton<IDatabase>(provider => provider.GetRequiredService<SqliteDatabase>())
        .AddSingleton<PeopleReader>()
        .AddSingleton<WriterNames>()
        .AddSingleton<SessionReader>()
        .AddSingleton<CapacityReader>()
        .AddSingleton<TieReader>()
        .AddSingleton<GuideReader>()
        .AddSingleton<SurveyReader>()
        .AddSingleton<SurveyTalks>()
        .AddSingleton<Trail>();

    private static void AddAuditTrail(this IServiceCollection services) => services
        .AddSingleton<AuditChain>()
        .AddSingleton<AuditMark>()
        .AddSingleton(provider => new AuditVerifier(
            provider.GetRequiredService<SqliteDatabase>(),
            provider.GetRequiredService<KeyFolder>(),
            provider.GetRequiredService<Sealer>(),
            provider.GetRequiredService<AuditChain>(),
            provider.GetRequiredService<AuditMark>()))
        .AddHostedService<AuditMarking>();

    private static IServiceCollection AddTurns(this IServiceCollection services) => services
        .AddSingleton<CurrentTurn>()
        .AddSingleton<KeyedSights>()
        .AddSingleton<SessionsAtHand>()
        .AddSingleton<StatesAtHand>()
        .AddSingleton<ViewsAtHand>()
        .AddSingleton<AnsweredAtHand>()
        .AddSingleton<TurnsAtHand>()
        .AddSingleton<ITurnRecords, DatabaseTurnRecords>()
        .AddSingleton<IConversationLog, DatabaseConversationLog>()
        .AddSingleton<IStorage, DatabaseBotStorage>();

    private static IServiceCollection AddPlans(this IServiceCollection services) => services
        .AddSingleton<PlanReader>()
        .AddSingleton<ReplyReader>()
        .AddSingleton<DecisionReader>()
        .AddSingleton<SaidReader>()
        .AddSingleton<SaidSights>()
        .AddSingleton<NewsReader>()
        .AddSingleton<PlanReaders>()
        .AddSingleton<Carrying>()
        .AddSingleton<PlanFiles>()
        .AddSingleton<PlanItemChanges>()
        .AddSingleton<ReplyChanges>()
        .AddSingleton<DecisionChanges>()
        .AddSingleton<IPlanStore, DatabasePlanStore>()
        .AddSingleton<ICycleNoteStore, DatabaseCycleNoteStore>()
        .AddSingleton<IStaffViewStore, DatabaseStaffViewStore>()
        .AddSingleton<IAttachmentStore, DatabaseAttachmentStore>();

    private static IServiceCollection AddInvitations(this IServiceCollection services) => services
        .AddSingleton<EndBell>()
        .AddSingleton<CodeWords>()
        .AddSingleton<Inviting>()
        .AddSingleton<InvitationList>()
        .AddSingleton<AskedReader>()
        .AddSingleton<IAskingStore, DatabaseAskingStore>()
        .AddSingleton<ClassSights>()
        .AddSingleton<IClassViews, DatabaseClassViews>()
        .AddSingleton<IInvitationStore, DatabaseInvitationStore>()
        .AddSingleton<FictionalPeople>()
        .AddSingleton<FictionalPlans>()
        .AddSingleton<FictionalSignposts>()
        .AddSingleton<IFictionalSchool, FictionalSchool>();

    private static IServiceCollection AddStaffStores(this IServiceCollection services)
    {
        services.AddDbContextFactory<RecordsContext>((provider, options) => SqliteContexts.Use(provider.GetRequiredService<StorageFolders>(), options.UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)));
        services.AddDbContext<StaffContext>((provider, options) => SqliteContexts.Use(provider.GetRequiredService<StorageFolders>(), options));
        services.AddScoped<IUserStore<StaffUser>, StaffUserStore>();
        services.AddSingleton(provider => new StaffAccounts(provider.GetRequiredService<IDatabase>(), provider.GetRequiredService<Sealer>()));

        return services
            .AddSingleton<Sights>()
            .AddSingleton<UnreadWords>()
            .AddSingleton<UnreadPictures>()
            .AddSingleton<WhoAnswered>()
            .AddSingleton<KeyedReader>()
            .AddSingleton<PupilFiles>()
            .AddSingleton<ItemsSpokenOf>()
            .AddSingleton<SessionFiles>()
            .AddSingleton<PicturesOfSession>()
            .AddSingleton<IPupilRecords, DatabasePupilRecords>()
            .AddSingleton<IPaperStore, DatabasePaperStore>()
            .AddSingleton<IStaffTies, DatabaseStaffTies>()
            .AddSingleton<IOwnPupils, DatabaseOwnPupils>()
            .AddSingleton<StaffAccountReader>()
            .AddSingleton<StaffLinks>()
            .AddSingleton<IStaffLinks>(provider => provider.GetRequiredService<StaffLinks>())
            .AddSingleton<IStaffStore, DatabaseStaffStore>()
            .AddSingleton<ISignInRules, DatabaseSignInRules>()
            .AddSingleton<MeetingLinkReader>()
            .AddSingleton<IMeetingLinks, DatabaseMeetingLinks>()
            .AddSingleton<ICapacityStore, DatabaseCapacityStore>()
            .AddSingleton<ISharingStore, DatabaseSharingStore>()
            .AddSingleton<ISchoolStore, DatabaseSchoolStore>()
            .AddSingleton<WaitingViews>()
            .AddSingleton<ICycleStore, DatabaseCycleStore>()
            .AddSingleton<RegisterReader>()
            .AddSingleton<RegisterWriter>()
            .AddSingleton<IPupilRegister, DatabasePupilRegister>()
            .AddSingleton<ParticipationReader>()
            .AddSingleton<IParticipation, DatabaseParticipation>()
            .AddSingleton<ISpeakersReadingStore, DatabaseSpeakersReadingStore>()
            .AddSingleton<ISchoolGuideStore, DatabaseSchoolGuideStore>()
            .AddSingleton<IOutsideServices, DatabaseOutsideServices>()
            .AddSingleton<IRecordingStore, DatabaseRecordingStore>()
            .AddSingleton<TranslationReader>()
            .AddSingleton<ITranslationStore, DatabaseTranslationStore>()
            .AddSingleton<OwnershipBegins>()
            .AddHostedService(provider => provider.GetRequiredService<OwnershipBegins>())
            .AddSingleton<SurveyEnds>()
            .AddHostedService(provider => provider.GetRequiredService<SurveyEnds>())
            .AddSingleton<ISurveyStore, DatabaseSurveyStore>()
            .AddAlerts()
            .AddSingleton<IAuditStore, DatabaseAuditStore>()
            .AddSingleton<IAuditReadings, DatabaseAuditReadings>();
    }

    private static IServiceCollection AddAlerts(this IServiceCollection services) => services
        .AddSingleton<AlertBell>()
        .AddSingleton<SafetyReader>()
        .AddSingleton<Proof>()
        .AddSingleton<Escalating>()
        .AddSingleton<PicturesOfAlert>()
        .AddSingleton<IAlertStore, DatabaseAlertStore>()
        .AddSingleton<INoticeStore, DatabaseNoticeStore>()
        .AddSingleton<ISafetyStore, DatabaseSafetyStore>()
        .AddSingleton<IWhoIsThere, DatabaseWhoIsThere>();
}
