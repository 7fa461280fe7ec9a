using Microsoft.EntityFrameworkCore;
using ViewsBot.Records.Reading;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Rows;

namespace ViewsBot.Storage;

/// <summary>The tables that staff pages read, through EF Core. It reads only: what is written goes through the one writer.</summary>
internal sealed partial class RecordsContext(DbContextOptions<RecordsContext> options, SchoolWall wall) : DbContext(options)
{
    public DbSet<SchoolRow> Schools => Set<SchoolRow>();

    public DbSet<PupilRow> Pupils => Set<PupilRow>();

    public DbSet<SpeakerRow> Speakers => Set<SpeakerRow>();

    public DbSet<CycleRow> Cycles => Set<CycleRow>();

    public DbSet<SessionRow> Sessions => Set<SessionRow>();

    public DbSet<InvitationRow> Invitations => Set<InvitationRow>();

    public DbSet<PlacementRow> Placements => Set<PlacementRow>();

    public DbSet<OwnWordsRow> OwnWords => Set<OwnWordsRow>();

    public DbSet<WordsReadRow> WordsRead => Set<WordsReadRow>();

    public DbSet<ChoiceRow> Choices => Set<ChoiceRow>();

    public DbSet<SharingChoiceRow> SharingChoices => Set<SharingChoiceRow>();

    public DbSet<StaffTieRow> StaffTies => Set<StaffTieRow>();

    public DbSet<CapacityDecisionRow> CapacityDecisions => Set<CapacityDecisionRow>();

    public DbSet<CapacityEndRow> CapacityEnds => Set<CapacityEndRow>();

    public DbSet<CapacityToldRow> CapacityTold => Set<CapacityToldRow>();

    public DbSet<AlertRow> Alerts => Set<AlertRow>();

    public DbSet<AuditEventRow> AuditEvents => Set<AuditEventRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<SchoolRow>().ToTable("school");
        modelBuilder.Entity<PupilRow>().ToTable("pupil");
        modelBuilder.Entity<SpeakerRow>().ToTable("speaker");
        modelBuilder.Entity<CycleRow>().ToTable("cycle");
        modelBuilder.Entity<SessionRow>().ToTable("view_session");
        modelBuilder.Entity<InvitationRow>().ToTable("invitation");
        modelBuilder.Entity<PlacementRow>().ToTable("placement").HasKey(row => row.Number);
        modelBuilder.Entity<PlacementRow>().Property(row => row.Id).IsRequired();
        modelBuilder.Entity<OwnWordsRow>().ToTable("own_words").HasKey(row => row.Number);
        modelBuilder.Entity<OwnWordsRow>().Property(row => row.Id).IsRequired();
        modelBuilder.Entity<WordsReadRow>().ToTable("words_read").HasKey(row => row.WordsId);
        modelBuilder.Entity<ChoiceRow>().ToTable("choice").HasKey(row => row.Number);
        modelBuilder.Entity<ChoiceRow>().Property(row => row.Id).IsRequired();
        modelBuilder.Entity<SharingChoiceRow>().ToTable("sharing_choice").HasKey(row => row.Number);
        modelBuilder.Entity<SharingChoiceRow>().Property(row => row.Id).IsRequired();
        modelBuilder.Entity<StaffTieRow>().ToTable("staff_tie").HasKey(row => row.Number);
        modelBuilder.Entity<CapacityDecisionRow>().ToTable("capacity_decision").HasKey(row => row.Number);
        modelBuilder.Entity<CapacityDecisionRow>().Property(row => row.Id).IsRequired();
        modelBuilder.Entity<CapacityEndRow>().ToTable("capacity_end").HasKey(row => row.DecisionId);
        modelBuilder.Entity<CapacityToldRow>().ToTable("capacity_told").HasKey(row => row.Number);
        modelBuilder.Entity<AlertRow>().ToTable("alert").HasKey(row => row.Number);
        modelBuilder.Entity<AlertRow>().Property(row => row.Id).IsRequired();
        modelBuilder.Entity<AuditEventRow>().ToTable("audit_event").HasKey(row => row.Number);

        ColumnNames.Apply(modelBuilder);
        PutUpWall(modelBuilder);
    }

    /// <inheritdoc/>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) => throw WritesElsewhere();

    /// <inheritdoc/>
    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default) => throw WritesElsewhere();

    private static InvalidOperationException WritesElsewhere() => new("Records are written through the one writer.");
}
