using Microsoft.Extensions.DependencyInjection;

namespace ViewsBot.Storage;

/// <summary>Wires the room where records are kept.</summary>
public static class StorageServices
{
    /// <summary>
    /// Adds the stores of <c>ViewsBot.Records</c>, the turn's record and the conversation log, bot state (<c>IStorage</c>), the store of staff
    /// accounts (<c>IUserStore&lt;StaffUser&gt;</c>), Data Protection with its keys, the health check <c>records</c>, back-up and restore.
    /// </summary>
    public static IServiceCollection AddStorage(this IServiceCollection services)
    {
        services.AddOptions<StorageOptions>().BindConfiguration("Storage").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<StorageFolders>();
        services.AddSingleton<BackUp>();
        services.AddSingleton<Restore>();

        return services;
    }
}
