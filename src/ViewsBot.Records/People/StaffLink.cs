namespace ViewsBot.Records.People;

/// <summary>A link by which somebody sets the password of their account, once. Whoever makes it sees it once; only its fingerprint is kept.</summary>
/// <param name="Secret">What stands at the end of its address: 43 letters, digits, hyphens and underscores.</param>
/// <param name="Until">Until when it opens (UTC).</param>
public sealed record StaffLink(string Secret, DateTimeOffset Until)
{
    /// <summary>How long a link opens.</summary>
    public static TimeSpan Lasts { get; } = TimeSpan.FromDays(7);

    /// <summary>Says nothing of the secret, wherever it may be written down.</summary>
    public override string ToString() => $"a link until {Until:O}";
}
