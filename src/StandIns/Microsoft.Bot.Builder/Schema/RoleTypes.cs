namespace Microsoft.Bot.Schema;

/// <summary>Who is behind a channel account.</summary>
public static class RoleTypes
{
    /// <summary>A person.</summary>
    public const string User = "user";

    /// <summary>A bot.</summary>
    public const string Bot = "bot";
}
