using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace ViewsBot.Staff.SignIn;

/// <summary>
/// Seals what was typed into the page for signing in, and opens it after: nothing of it is kept on the server, and what the browser holds nobody reads
/// who does not sign in as whoever typed it.
/// </summary>
internal sealed class KeptForms(IDataProtectionProvider protection)
{
    private const int MostCharacters = 200_000;
    private const string Guard = "__RequestVerificationToken";

    private static readonly TimeSpan Lasts = TimeSpan.FromHours(12);

    private readonly ITimeLimitedDataProtector _sealer = protection.CreateProtector("ViewsBot.Staff.KeptForms").ToTimeLimitedDataProtector();

    /// <summary>Seals a form that was sent when the session was over.</summary>
    /// <returns><c>null</c> where nothing was typed, or it was more than a page can carry. A file is not carried: it is chosen again.</returns>
    public async Task<string?> SealAsync(HttpRequest request, string user, CancellationToken cancel)
    {
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType || request.ContentLength > MostCharacters) { return null; }

        var form = await request.ReadFormAsync(cancel);
        var fields = form.Where(field => field.Key != Guard).SelectMany(field => field.Value, (field, value) => KeyValuePair.Create(field.Key, value ?? "")).ToList();

        if (!fields.Exists(field => field.Value.Length > 0)) { return null; }

        return _sealer.Protect(JsonSerializer.Serialize(new KeptForm(user, request.Path + request.QueryString, fields)), Lasts);
    }

    /// <summary>Opens what was sealed, for who is signed in now.</summary>
    /// <returns><c>null</c> where it is somebody else's, too old or no such thing.</returns>
    public KeptForm? Open(string? kept, string user)
    {
        if (string.IsNullOrEmpty(kept)) { return null; }

        try
        {
            return JsonSerializer.Deserialize<KeptForm>(_sealer.Unprotect(kept)) is { } form && form.User == user ? form : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
