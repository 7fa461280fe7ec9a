using System.Security.Cryptography;

namespace ViewsBot.Chat;

/// <summary>Which build this is: another program, or another file for the browser, is another build.</summary>
internal sealed class Build(BuiltFiles files)
{
    private const int Letters = 16;

    /// <summary>Its name: sixteen hexadecimal digits.</summary>
    public string Name { get; } = Convert.ToHexStringLower(SHA256.HashData([.. typeof(Build).Module.ModuleVersionId.ToByteArray(), .. files.Names]))[..Letters];
}
