namespace ViewsBot.Chat;

/// <summary>What a page may load and run. A page that needs more than the strict one says so on its endpoint.</summary>
/// <param name="Styles">Sources of styles.</param>
/// <param name="Images">Sources of pictures.</param>
/// <param name="Media">Sources of sound and moving pictures.</param>
internal sealed record ContentPolicy(string Styles, string Images, string Media)
{
    /// <summary>Only what this server gives, and nothing written into the page itself.</summary>
    public static ContentPolicy Strict { get; } = new("'self'", "'self' data:", "'none'");

    /// <summary>The conversation's own page plays recorded sentences, and may be spoken to, where the school turned that on.</summary>
    public static ContentPolicy ForChat { get; } = Strict with { Media = "'self'", MayHear = true };

    /// <summary>Staff hear on a page what they have just recorded on it.</summary>
    public static ContentPolicy ForRecording { get; } = Strict with { Media = "'self' blob:", MayHear = true };

    /// <summary>Stock Web Chat writes its styles into the page and shows pictures it made itself.</summary>
    public static ContentPolicy ForWebChat { get; } = new("'self' 'unsafe-inline'", "'self' data: blob:", "'self' blob:");

    /// <summary>Whether the page may ask for the microphone; the browser asks the person.</summary>
    public bool MayHear { get; init; }

    /// <summary>The policy as a header's value.</summary>
    /// <remarks>A socket to this host is named, as not every browser counts it among 'self'.</remarks>
    public string For(HttpRequest request) =>
        $"default-src 'none'; script-src 'self'; style-src {Styles}; img-src {Images}; font-src 'self'; media-src {Media}; " +
        $"connect-src 'self' ws://{request.Host} wss://{request.Host}; manifest-src 'self'; " +
        "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
}
