namespace ViewsBot.Records.People;

/// <summary>Audiences as the stable keys that content, the reader of typed words and the database know them by.</summary>
public static class AudienceKeys
{
    private static readonly string[] Keys = ["child", "young-person", "parent"];

    /// <summary><c>child</c>, <c>young-person</c> or <c>parent</c>.</summary>
    public static string Of(Audience audience) => Keys[(int)audience];

    /// <summary>The audience of a key, or <c>null</c> if there is none of that name.</summary>
    public static Audience? Read(string? key) => Array.IndexOf(Keys, key) is >= 0 and var index ? (Audience)index : null;
}
