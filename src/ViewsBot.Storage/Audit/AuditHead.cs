using System.Globalization;

namespace ViewsBot.Storage.Audit;

/// <summary>Where the audit trail ended at some moment: written down elsewhere, it shows later that nothing up to there was taken away or made anew.</summary>
/// <param name="Number">The last event's number.</param>
/// <param name="Hash">Its hash, in hexadecimal digits.</param>
public sealed record AuditHead(long Number, string Hash)
{
    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <returns><c>null</c> for anything else.</returns>
    public static AuditHead? Parse(string? text) =>
        text?.Trim().Split(':') is [var number, { Length: > 0 } hash]
        && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed)
            ? new AuditHead(parsed, hash)
            : null;

    /// <summary>As it is noted down: the number, a colon and the hash.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}:{Hash}");
}
