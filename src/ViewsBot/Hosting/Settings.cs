using Microsoft.Extensions.Configuration.Memory;

namespace ViewsBot.Hosting;

/// <summary>What the product sets for itself before anybody else's settings.</summary>
internal static class Settings
{
    private const string DefaultAddress = "http://localhost:5080";

    /// <summary>The defaults that depend on where the program lies; everything can be set otherwise.</summary>
    public static MemoryConfigurationSource Defaults => new()
    {
        InitialData = new Dictionary<string, string?>
        {
            ["urls"] = DefaultAddress,

            // A line for each request would hold its whole address, and a stream's address holds a token.
            ["Logging:LogLevel:Microsoft.AspNetCore"] = "Warning",
            // Why it did not start is said once, in a sentence (see Start); what breaks it later is logged as critical.
            ["Logging:LogLevel:Microsoft.Extensions.Hosting.Internal.Host"] = "Critical",
            ["Storage:CodeWordsPath"] = Path.Combine(CardsFolder.Path, "codes", "en.txt"),
        },
    };

    /// <summary>Adds the defaults, and what goes for every request.</summary>
    public static void AddSettings(this WebApplicationBuilder builder)
    {
        builder.Configuration.Sources.Insert(0, Defaults);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Host.UseDefaultServiceProvider(provider => provider.ValidateOnBuild = provider.ValidateScopes = builder.Environment.IsDevelopment());
    }
}
