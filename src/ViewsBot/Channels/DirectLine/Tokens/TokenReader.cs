using System.Collections.Concurrent;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace ViewsBot.Channels.DirectLine.Tokens;

/// <summary>Reads tokens. One whose signature was checked once is not checked again; its time always is.</summary>
internal sealed class TokenReader(DirectLineTokens tokens, TimeProvider clock)
{
    private const int MostRemembered = 4096;

    private static readonly JsonWebTokenHandler s_handler = new();

    private readonly ConcurrentDictionary<string, Checked> _checked = [];

    public async ValueTask<Presented> ReadAsync(string token, string audience)
    {
        if (!_checked.TryGetValue(token, out var found))
        {
            if (!s_handler.CanReadToken(token)) { return new Presented.Malformed(); }

            if (await CheckAsync(token) is not { } fresh) { return new Presented.NotOurs(); }

            Remember(token, found = fresh);
        }

        return found.Audience != audience ? new Presented.NotOurs()
            : found.Expires <= clock.GetUtcNow() ? new Presented.Expired()
            : found.Valid;
    }

    private async Task<Checked?> CheckAsync(string token)
    {
        var result = await s_handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            IssuerSigningKey = tokens.Key,
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            ValidateIssuer = false,
            ValidateAudience = false,
            ValidateLifetime = false,
        });

        return result is { IsValid: true, SecurityToken: JsonWebToken ours } ? Checked.Of(ours) : null;
    }

    private void Remember(string token, Checked found)
    {
        if (_checked.Count >= MostRemembered) { _checked.Clear(); }

        _checked[token] = found;
    }

    /// <summary>A token of ours, whatever the time is.</summary>
    private sealed record Checked(string Audience, DateTimeOffset Expires, Presented.Valid Valid)
    {
        public static Checked Of(JsonWebToken token) => new(
            token.Audiences.FirstOrDefault() ?? "",
            new DateTimeOffset(token.ValidTo, TimeSpan.Zero),
            new Presented.Valid(PassClaims.Read(token), token.TryGetPayloadValue<long>(PassClaims.From, out var from) ? from : 0));
    }
}
