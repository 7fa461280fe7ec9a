using ViewsBot.Channels.DirectLine;
using ViewsBot.Storage;

namespace ViewsBot.Hosting;

/// <summary>Where channels keep what is theirs: a key with the other keys, uploads with the other data, so that a back-up holds both.</summary>
internal static class ChannelFolders
{
    /// <summary>Sets the folders that the settings leave open.</summary>
    public static IServiceCollection AddChannelFolders(this IServiceCollection services)
    {
        services.AddOptions<DirectLineOptions>().PostConfigure<StorageFolders>((options, folders) =>
        {
            if (options.SigningKeyFile.Length == 0) { options.SigningKeyFile = Path.Combine(folders.Keys, "directline.key"); }

            if (options.AttachmentsFolder.Length == 0) { options.AttachmentsFolder = Path.Combine(folders.Data, "attachments"); }
        });

        return services;
    }
}
