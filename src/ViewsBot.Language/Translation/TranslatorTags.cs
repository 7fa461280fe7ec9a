namespace ViewsBot.Language.Translation;

/// <summary>Languages as the service names them, where that is not as everybody else does.</summary>
internal static class TranslatorTags
{
    private static readonly (string Ours, string Theirs)[] Others = [("ckb", "ku")];

    /// <summary>The service's tag of a language.</summary>
    public static string Of(string language) => Others.FirstOrDefault(pair => pair.Ours == language).Theirs ?? language;

    /// <summary>The language (BCP 47) of a tag of the service's.</summary>
    public static string Read(string tag) => Others.FirstOrDefault(pair => pair.Theirs == tag).Ours ?? tag;
}
