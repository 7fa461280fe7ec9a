using System.Collections.Frozen;
using ViewsBot.Records.Meetings;
using ViewsBot.Records.People;

namespace ViewsBot.Records.Reading;

/// <summary>Who reads or changes records.</summary>
public abstract record Viewer
{
    private Viewer() { }

    /// <summary>A signed-in member of staff.</summary>
    public sealed record Staff(StaffMember Member) : Viewer
    {
        /// <summary>The pupils who are theirs: tied to them, or in a class they teach. Counts only where their roles do not open the whole school.</summary>
        public IReadOnlySet<PupilId> Own { get; init; } = FrozenSet<PupilId>.Empty;
    }

    /// <summary>The demo door, for fictional pupils only.</summary>
    public sealed record Demo : Viewer;

    /// <summary>A person with an invitation, for their own session only.</summary>
    public sealed record Invited(Views.SessionId Session, SpeakerId Speaker) : Viewer;

    /// <summary>A visiting professional with a link, for what is shared with one meeting.</summary>
    public sealed record Visitor(MeetingLink Link) : Viewer;

    /// <summary>As an audit event names the actor.</summary>
    public string Actor => this switch
    {
        Staff staff => $"staff:{staff.Member.Id}",
        Invited invited => $"speaker:{invited.Speaker}",
        Visitor visitor => $"visitor:{visitor.Link.Id}",
        _ => "system",
    };
}
