namespace ViewsBot.Chat;

/// <summary>In which smaller forms a browser takes what it asks for.</summary>
internal static class AcceptedForms
{
    /// <summary>Brotli, as HTTP names it.</summary>
    public const string Brotli = "br";

    /// <summary>Gzip, as HTTP names it.</summary>
    public const string Gzip = "gzip";

    private static readonly string[] s_smallestFirst = [Brotli, Gzip];

    /// <summary>The forms it takes, the smallest first; none where it asked for nothing but the text as it is.</summary>
    public static IEnumerable<string> Of(HttpRequest request)
    {
        var taken = request.GetTypedHeaders().AcceptEncoding;

        return s_smallestFirst.Where(form => taken.Any(asked => asked.Value == form && asked.Quality != 0));
    }
}
