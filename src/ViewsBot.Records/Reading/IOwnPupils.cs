using ViewsBot.Records.People;

namespace ViewsBot.Records.Reading;

/// <summary>Says which pupils are a member of staff's own: those they are tied to, at a meeting while its cycle is open, and those of the classes they teach.</summary>
public interface IOwnPupils
{
    /// <summary>The member of staff as they read records now.</summary>
    Viewer.Staff ViewerOf(StaffMember member);
}
