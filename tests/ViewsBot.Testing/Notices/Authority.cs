using System.Net;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ViewsBot.Testing.Notices;

/// <summary>Somebody who vouches for servers, made in the test; no machine trusts them unless a test says so.</summary>
public sealed class Authority : IDisposable
{
    private static readonly DateTimeOffset Now = DateTimeOffset.UtcNow;

    private readonly X509Certificate2 _root = RootOf();

    /// <summary>A server's certificate, for the loopback address or for one name.</summary>
    public X509Certificate2 Vouch(string? name = null)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var names = new SubjectAlternativeNameBuilder();
        var request = new CertificateRequest("CN=a mail server of a test", key, HashAlgorithmName.SHA256);

        if (name is null) { names.AddIpAddress(IPAddress.Loopback); } else { names.AddDnsName(name); }

        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.1")], critical: false));

        using var vouched = request.Create(_root, Now.AddHours(-1), Now.AddDays(1), RandomNumberGenerator.GetBytes(8)).CopyWithPrivateKey(key);

        // A key that stands in memory alone is not shown by every platform, but one that was read is.
        return X509CertificateLoader.LoadPkcs12(vouched.Export(X509ContentType.Pkcs12), null);
    }

    /// <summary>What a machine that trusts this authority decides of a server: all of its usual checks, with this root among those it knows.</summary>
    public bool Trusts(X509Certificate? shown, SslPolicyErrors errors)
    {
        if (shown is null || (errors & ~SslPolicyErrors.RemoteCertificateChainErrors) != SslPolicyErrors.None) { return false; }

        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.Add(_root);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;

        return chain.Build(new X509Certificate2(shown));
    }

    /// <inheritdoc/>
    public void Dispose() => _root.Dispose();

    private static X509Certificate2 RootOf()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=an authority of a test", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));

        return request.CreateSelfSigned(Now.AddHours(-1), Now.AddDays(1));
    }
}
