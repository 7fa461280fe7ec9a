using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using ViewsBot.Storage.Database;
using ViewsBot.Storage.Keys;

namespace ViewsBot.Storage.Staff;

/// <summary>The accounts of staff, as ASP.NET Core Identity keeps them. It writes only while the one writer stands still.</summary>
internal sealed class StaffContext(DbContextOptions<StaffContext> options, Sealer sealer, IDatabase database)
    : IdentityUserContext<StaffUser>(options)
{
    private static readonly ValueConverter<DateTimeOffset?, long?> Instants = new(instant => Stored.Instant(instant), kept => Stored.Instant(kept));

    /// <summary>What seals the names of this context's model.</summary>
    internal Sealer Sealer => sealer;

    /// <inheritdoc/>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        using var held = await database.HoldAsync(cancellationToken);

        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <inheritdoc/>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) => throw new InvalidOperationException("Accounts are saved asynchronously.");

    /// <inheritdoc/>
    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
        optionsBuilder.ReplaceService<IModelCacheKeyFactory, OneModelASealer>();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);

        builder.Entity<StaffUser>(user =>
        {
            user.ToTable("staff_user");
            user.Property(staff => staff.Name).HasConversion(name => sealer.Seal(Purpose.Name, name), kept => sealer.OpenText(Purpose.Name, kept));
            user.Property(staff => staff.Classes).HasConversion(new ValueConverter<string?, byte[]?>(
                classes => sealer.SealAny(Purpose.Register, classes), kept => kept == null ? null : sealer.OpenText(Purpose.Register, kept)));
            user.Property(staff => staff.LockoutEnd).HasConversion(Instants);
            user.Property(staff => staff.EndedAt).HasConversion(Instants);
        });
        builder.Entity<IdentityUserClaim<string>>().ToTable("staff_user_claim");
        builder.Entity<IdentityUserLogin<string>>().ToTable("staff_user_login");
        builder.Entity<IdentityUserToken<string>>(token =>
        {
            token.ToTable("staff_user_token");
            token.Property(one => one.Value).HasConversion(new ValueConverter<string?, string?>(
                secret => secret == null ? null : Convert.ToBase64String(sealer.Seal(Purpose.SignIn, secret)),
                kept => kept == null ? null : sealer.OpenText(Purpose.SignIn, Convert.FromBase64String(kept))));
        });

        ColumnNames.Apply(builder);
    }

    /// <summary>The model holds the sealer, so two installations in one process have two models.</summary>
    private sealed class OneModelASealer : IModelCacheKeyFactory
    {
        public object Create(DbContext context, bool designTime) => (((StaffContext)context).Sealer, designTime);
    }
}
