namespace Microsoft.Recognizers.Text;

/// <summary>The codes of the cultures that recognisers may know, in the package's own lower case.</summary>
/// <remarks>A code here says how a culture is named, not that its words are there: see <c>Cultures/</c> of each recogniser.</remarks>
public sealed class Culture
{
    /// <summary>Arabic, of any region.</summary>
    public const string Arabic = "ar-*";

    /// <summary>English of the United States, and the culture to fall back to.</summary>
    public const string English = "en-us";

    /// <summary>English of every other region.</summary>
    public const string EnglishOthers = "en-*";

    /// <summary>Chinese, simplified.</summary>
    public const string Chinese = "zh-cn";

    /// <summary>Spanish.</summary>
    public const string Spanish = "es-es";

    /// <summary>Spanish of Mexico.</summary>
    public const string SpanishMexican = "es-mx";

    /// <summary>Portuguese.</summary>
    public const string Portuguese = "pt-br";

    /// <summary>French.</summary>
    public const string French = "fr-fr";

    /// <summary>German.</summary>
    public const string German = "de-de";

    /// <summary>Italian.</summary>
    public const string Italian = "it-it";

    /// <summary>Japanese.</summary>
    public const string Japanese = "ja-jp";

    /// <summary>Dutch.</summary>
    public const string Dutch = "nl-nl";

    /// <summary>Korean.</summary>
    public const string Korean = "ko-kr";

    /// <summary>Swedish.</summary>
    public const string Swedish = "sv-se";

    /// <summary>Bulgarian.</summary>
    public const string Bulgarian = "bg-bg";

    /// <summary>Turkish.</summary>
    public const string Turkish = "tr-tr";

    /// <summary>Hindi.</summary>
    public const string Hindi = "hi-in";

    private Culture()
    {
    }
}
