using ViewsBot.Records.Reading;
using ViewsBot.Records.Views;

namespace ViewsBot.Records.Turns;

/// <summary>A member of staff keys what somebody says elsewhere. The trail names them; the views stay the speaker's.</summary>
/// <param name="By">Who keys.</param>
/// <param name="Way">How they hear it.</param>
/// <param name="Since">When this sitting began (UTC): what was keyed since then they have heard themselves.</param>
public sealed record Keying(Viewer.Staff By, Way Way, DateTimeOffset Since);
