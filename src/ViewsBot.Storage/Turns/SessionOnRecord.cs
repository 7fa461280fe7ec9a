using ViewsBot.Records.People;
using ViewsBot.Records.Views;

namespace ViewsBot.Storage.Turns;

/// <summary>A session with what decides whether it may be opened.</summary>
/// <param name="Session">The session.</param>
/// <param name="School">The pupil's school.</param>
/// <param name="CodeNumber">Which of the invitation's codes opens it now.</param>
/// <param name="Opens">Whether it does: the invitation was not taken back and the cycle is open.</param>
internal sealed record SessionOnRecord(ViewSession Session, SchoolId School, int CodeNumber, bool Opens);
