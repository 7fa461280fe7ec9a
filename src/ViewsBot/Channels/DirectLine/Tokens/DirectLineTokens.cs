using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace ViewsBot.Channels.DirectLine.Tokens;

/// <summary>Mints the tokens of the embedded Direct Line. A token is signed, not encrypted: it says ids and nothing else.</summary>
public sealed class DirectLineTokens
{
    private static readonly JsonWebTokenHandler s_handler = new() { SetDefaultTimesOnTokenCreation = false };

    private readonly DirectLineOptions _options;
    private readonly TimeProvider _clock;
    private readonly SigningCredentials _credentials;

    /// <summary>Reads the signing key, or makes it at the first start.</summary>
    public DirectLineTokens(IOptions<DirectLineOptions> options, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(options);

        _options = options.Value;
        _clock = clock;
        _credentials = new SigningCredentials(SigningKey.ReadOrMake(_options.SigningKeyFile), SecurityAlgorithms.HmacSha256);
    }

    internal SecurityKey Key => _credentials.Key;

    /// <summary>A token for one page of one person in one conversation.</summary>
    public MintedToken Mint(ConversationPass pass)
    {
        ArgumentNullException.ThrowIfNull(pass);

        return Sign(PassClaims.Of(pass), PassClaims.ChatAudience, _options.ChatTokenLifetime);
    }

    /// <summary>The part of a stream's address that opens it once within a minute.</summary>
    internal MintedToken MintStream(ConversationPass pass, long from)
    {
        var claims = PassClaims.Of(pass);
        claims[PassClaims.From] = from;

        return Sign(claims, PassClaims.StreamAudience, TimeSpan.FromMinutes(1));
    }

    private MintedToken Sign(Dictionary<string, object> claims, string audience, TimeSpan lifetime)
    {
        var now = _clock.GetUtcNow().UtcDateTime;

        var token = s_handler.CreateToken(new SecurityTokenDescriptor
        {
            Audience = audience,
            IssuedAt = now,
            Expires = now + lifetime,
            Claims = claims,
            SigningCredentials = _credentials,
        });

        return new MintedToken(token, lifetime);
    }
}
