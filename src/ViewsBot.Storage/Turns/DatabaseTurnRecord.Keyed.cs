using ViewsBot.Records.Consent;
using ViewsBot.Records.Views;

namespace ViewsBot.Storage.Turns;

/// <summary>A turn that somebody else keys shows them no more of what was said before than the policy lets them see.</summary>
internal sealed partial class DatabaseTurnRecord
{
    private KeyedSight? _sight;

    private KeyedSight? Sight => _sight ??= keyed.Of(keying, bound?.Session);

    private bool Shows(ViewKey view, Origin origin) => Sight is not { } sight || sight.Shows(view, origin);

    private bool Shows(Placement placement) => Shows(ViewKey.Of(placement.Option), placement.Origin);
}
