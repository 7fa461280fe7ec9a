using System.ComponentModel.DataAnnotations;

namespace ViewsBot.Channels.DirectLine;

/// <summary>The embedded Direct Line's settings, section <c>Channels:DirectLine</c>.</summary>
public sealed class DirectLineOptions
{
    /// <summary>Where the settings stand.</summary>
    public const string Section = "Channels:DirectLine";

    /// <summary>How long a chat token lasts before the page renews it: 1 hour to 1 day; 12 hours unless set.</summary>
    [Range(typeof(TimeSpan), "01:00:00", "1.00:00:00")]
    public TimeSpan ChatTokenLifetime { get; set; } = TimeSpan.FromHours(12);

    /// <summary>The secret with which another server asks for tokens, 32 characters or more; none unless set, and then nobody can.</summary>
    [MinLength(32)]
    public string? Secret { get; set; }

    /// <summary>Origins (<c>https://school.example</c>) whose pages may call besides our own; none unless set.</summary>
    public IList<string> TrustedOrigins { get; set; } = [];

    /// <summary>The file of the key that signs tokens, made at the first start; the host sets it to lie with the other keys.</summary>
    [Required(AllowEmptyStrings = false)]
    public string SigningKeyFile { get; set; } = "";

    /// <summary>The folder of what people upload, made when the first upload comes; the host sets it to lie in the data folder.</summary>
    [Required(AllowEmptyStrings = false)]
    public string AttachmentsFolder { get; set; } = "";
}
