using System.Text;

namespace ViewsBot.Testing.Notices;

/// <summary>A message as a mail server took it.</summary>
/// <param name="To">Whom the envelope names.</param>
/// <param name="Raw">Everything between DATA and the dot.</param>
public sealed record MailTaken(string To, string Raw)
{
    /// <summary>The lines above the first empty one.</summary>
    public string Headers => Raw[..Raw.IndexOf("\r\n\r\n", StringComparison.Ordinal)];

    /// <summary>The text as it is read.</summary>
    public string Body
    {
        get
        {
            var sent = Raw[(Headers.Length + 4)..];

            return Headers.Contains("base64", StringComparison.OrdinalIgnoreCase)
                ? Encoding.UTF8.GetString(Convert.FromBase64String(sent))
                : sent.Replace("=\r\n", "", StringComparison.Ordinal).Replace("=0D=0A", "\r\n", StringComparison.Ordinal);
        }
    }
}
