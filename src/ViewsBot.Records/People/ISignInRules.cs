using ViewsBot.Records.Reading;

namespace ViewsBot.Records.People;

/// <summary>How each school's staff sign in.</summary>
public interface ISignInRules
{
    /// <summary>A school's rules; asked for with every page.</summary>
    SignInRules Of(SchoolId school);

    /// <summary>Changes them.</summary>
    /// <returns>Whether this viewer may.</returns>
    Task<bool> ChangeAsync(Viewer viewer, SignInRules rules, CancellationToken cancel);
}
