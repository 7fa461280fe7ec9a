using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ViewsBot.Storage.Keys;

/// <summary>Keeps Data Protection's ring in the folder of keys. New ring keys are made as old ones age; old ones stay for ever and go on opening.</summary>
internal sealed class KeyRing(StorageFolders folders, ILoggerFactory logs) : IConfigureOptions<KeyManagementOptions>
{
    public void Configure(KeyManagementOptions options) =>
        options.XmlRepository = new FileSystemXmlRepository(new DirectoryInfo(folders.Keys), logs);
}
