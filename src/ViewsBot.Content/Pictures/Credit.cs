namespace ViewsBot.Content.Pictures;

/// <summary>Who made the pictures, and on which terms they may be used.</summary>
/// <param name="By">The makers' name.</param>
/// <param name="Url">Where they are found.</param>
/// <param name="Licence">The licence's short name.</param>
/// <param name="LicenceUrl">Where the licence can be read.</param>
public sealed record Credit(string By, Uri Url, string Licence, Uri LicenceUrl);
