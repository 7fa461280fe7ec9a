using ViewsBot.Records.Alerts;
using ViewsBot.Records.Consent;
using ViewsBot.Records.Guidance;
using ViewsBot.Records.Invitations;
using ViewsBot.Records.Languages;
using ViewsBot.Records.People;
using ViewsBot.Records.Plans;
using ViewsBot.Records.Views;

namespace ViewsBot.Records.Turns;

/// <summary>The record as one turn reads and writes it.</summary>
/// <remarks>
/// Writes are gathered, each with its audit event, and committed with everything else the turn keeps (dialog state, conversation
/// log) in one transaction; a turn that is not committed leaves nothing. Reads see what this turn has gathered.
/// </remarks>
public interface ITurnRecord : ITurnPlans, IAsyncDisposable
{
    /// <summary>Whose conversation this is, or <c>null</c> while nobody has opened an invitation in it, or theirs opens nothing any more.</summary>
    ViewSession? Session { get; }

    /// <summary>Who keys what is said here, or <c>null</c> where the speaker gives it themselves.</summary>
    Keying? Keying => null;

    /// <summary>Opens an invitation in this conversation; where it fits, <see cref="Session"/> is set and stays so for later turns.</summary>
    Task<bool> JoinAsync(InvitationCode code, CancellationToken cancel);

    /// <summary>The board of this session: the speaker's own, or the one answered for them.</summary>
    Task<Board> BoardAsync(bool answeredFor, CancellationToken cancel);

    /// <summary>How one option stands now on that board, without reading the rest of it: each question asks.</summary>
    /// <returns><c>null</c> if it was not asked yet.</returns>
    Task<Placement?> NowAsync(OptionKey option, bool answeredFor, CancellationToken cancel);

    /// <summary>What was chosen last at each prompt of this session whose key begins so; what this turn has gathered is among it.</summary>
    Task<IReadOnlyDictionary<string, string>> ChosenAsync(string promptPrefix, CancellationToken cancel);

    /// <summary>What the school adds to the explainer, for the pupil it is about.</summary>
    Task<SchoolGuide> GuideAsync(CancellationToken cancel);

    /// <summary>Keeps a placement.</summary>
    void Keep(Placement placement);

    /// <summary>Keeps own words, exactly.</summary>
    void Keep(OwnWords words);

    /// <summary>Keeps a picture, sealed, beside what is known of it.</summary>
    void Keep(OwnPicture picture, ReadOnlyMemory<byte> bytes);

    /// <summary>Keeps a choice.</summary>
    void Keep(Choice choice);

    /// <summary>How the speaker likes to talk, as they last kept it, in any conversation of theirs; <c>null</c> where they never did.</summary>
    Task<WayOfTalking?> WayOfTalkingAsync(CancellationToken cancel);

    /// <summary>Keeps how the speaker likes to talk; what they kept before stays beneath it.</summary>
    void Keep(WayOfTalking way);

    /// <summary>Keeps which language the speaker wants; from now on <see cref="Session"/> has it. What they chose before stays beneath it.</summary>
    void Keep(LanguageChoice choice);

    /// <summary>Keeps who may see a view, as the person who owns it chose.</summary>
    void Keep(SharingChoice choice);

    /// <summary>Who may see what of this session, where its speaker owns their views.</summary>
    Task<Sharing> SharingAsync(CancellationToken cancel);

    /// <summary>The own words of this session, oldest first: for the person themselves.</summary>
    Task<IReadOnlyList<OwnWords>> WordsAsync(CancellationToken cancel);

    /// <summary>The pictures of their own of this session, oldest first, without their bytes: for the person themselves.</summary>
    Task<IReadOnlyList<OwnPicture>> PicturesAsync(CancellationToken cancel);

    /// <summary>Who of the staff is what to the pupil: helper, key person, at the meeting of this cycle.</summary>
    Task<IReadOnlyList<StaffTie>> TiesAsync(CancellationToken cancel);

    /// <summary>The capacity decisions about this session, oldest first; none where its speaker does not own their views.</summary>
    Task<IReadOnlyList<CapacityDecision>> CapacityAsync(CancellationToken cancel);

    /// <summary>Notes that the person was told of a capacity decision, or of its end.</summary>
    void Told(CapacityDecision decision, DateTimeOffset at);

    /// <summary>Raises an alert.</summary>
    void Raise(Alert alert);

    /// <summary>Keeps a picture with the alert that was raised in this turn, sealed as its words are.</summary>
    void Keep(AlertPicture picture, ReadOnlyMemory<byte> bytes);

    /// <summary>Notes that the speaker came to the end (UTC); again after a change.</summary>
    void Finish(DateTimeOffset at);

    /// <summary>Notes that the speaker said "not now" at hello (UTC); the first time counts.</summary>
    void NotThisTime(DateTimeOffset at);

    /// <summary>Commits all that was gathered; returns when it is on disk.</summary>
    /// <exception cref="RecordFullException">The disk is full or the database cannot be written; nothing was kept.</exception>
    Task CommitAsync(CancellationToken cancel);
}
