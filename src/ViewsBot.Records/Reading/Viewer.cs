using ViewsBot.Records.People;

namespace ViewsBot.Records.Reading;

/// <summary>Who reads or changes records.</summary>
public abstract record Viewer
{
    private Viewer() { }

    /// <summary>A signed-in member of staff.</summary>
    public sealed record Staff(StaffMember Member) : Viewer;

    /// <summary>The demo door, for fictional pupils only.</summary>
    public sealed record Demo : Viewer;

    /// <summary>A person with an invitation, for their own session only.</summary>
    public sealed record Invited(Views.SessionId Session, SpeakerId Speaker) : Viewer;

    /// <summary>As an audit event names the actor.</summary>
    public string Actor => this switch
    {
        Staff staff => $"staff:{staff.Member.Id}",
        Invited invited => $"speaker:{invited.Speaker}",
        _ => "system",
    };
}
