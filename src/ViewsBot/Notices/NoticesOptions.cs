namespace ViewsBot.Notices;

/// <summary>How people are told that an alert waits: the section <c>Notices</c> of the settings.</summary>
public sealed class NoticesOptions
{
    /// <summary>Where the settings stand.</summary>
    public const string Section = "Notices";

    /// <summary>This product's own address as staff reach it, such as <c>https://views.school.example</c>; needed with either way.</summary>
    public string? SignInAddress { get; set; }

    /// <summary>Telling by e-mail; left out unless <see cref="EmailOptions.Host"/> is set.</summary>
    public EmailOptions Email { get; set; } = new();

    /// <summary>Telling by a webhook; left out unless <see cref="WebhookOptions.Address"/> is set.</summary>
    public WebhookOptions Webhook { get; set; } = new();
}

/// <summary>The mail server that notices go out by.</summary>
public sealed class EmailOptions
{
    /// <summary>The server's name; no e-mail is sent unless it is set.</summary>
    public string? Host { get; set; }

    /// <summary>Its port: 587 unless set. (465, where TLS comes before SMTP, is not spoken.)</summary>
    public int Port { get; set; } = 587;

    /// <summary>Whether the connection is made safe by STARTTLS before anything is said: yes unless set.</summary>
    public bool StartTls { get; set; } = true;

    /// <summary>The sender's address.</summary>
    public string? From { get; set; }

    /// <summary>The account at the server, or nothing where it asks for none.</summary>
    public string? UserName { get; set; }

    /// <summary>Its password.</summary>
    public string? Password { get; set; }

    /// <summary>How long the server has to take a message: 1 second to 2 minutes; 30 seconds unless set.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);
}

/// <summary>The server of the school's own that is told by HTTP.</summary>
public sealed class WebhookOptions
{
    /// <summary>Where to POST: <c>https</c>, or <c>http</c> on this machine; nothing is sent unless it is set.</summary>
    public string? Address { get; set; }

    /// <summary>The secret both sides know, 32 characters or more: the signature is made with it.</summary>
    public string? Secret { get; set; }

    /// <summary>How long the server has to answer: 1 second to 2 minutes; 10 seconds unless set.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);
}
