using ViewsBot.Records.People;

namespace ViewsBot.Records.Reading;

/// <summary>
/// The wall between schools: whatever is read while it stands is of one school, whoever asks and whatever they ask for. The staff side stands behind it from a request's
/// first step on, and until somebody is signed in it lets nothing through. Conversations, and what runs by itself, stand outside.
/// </summary>
/// <remarks>It goes with the flow of a request, and is not an argument: what nobody has to hand on, nobody can forget. <c>docs/adr/0012</c> says why.</remarks>
public sealed class SchoolWall
{
    private readonly AsyncLocal<Within?> _within = new();

    /// <summary>Whether it stands around what runs now.</summary>
    public bool Stands => _within.Value is { IsDown: false };

    /// <summary>The one school that can be read.</summary>
    /// <returns><c>null</c> while there is no wall, and where it lets nothing through.</returns>
    public SchoolId? School => _within.Value is { IsDown: false } within ? within.School : null;

    /// <summary>Puts it around everything from here on that this flow does: nothing is let through.</summary>
    public void Close() => _within.Value = new Within();

    /// <summary>Opens it to one school, for the rest of the flow in which it was closed.</summary>
    /// <exception cref="InvalidOperationException">It was opened to another school already.</exception>
    public void OpenTo(SchoolId school)
    {
        if (_within.Value is not { } within) { throw new InvalidOperationException("The wall is closed before it is opened to a school."); }

        if (within.School is { } other && other != school) { throw new InvalidOperationException("One request reads one school."); }

        within.School = school;
    }

    /// <summary>Takes it down until the result is disposed: for who is signing in, whom no school is known of yet.</summary>
    public IDisposable TakenDown()
    {
        var before = _within.Value;
        _within.Value = before is null ? null : new Within { IsDown = true };

        return new PutBack(this, before);
    }

    /// <summary>Shared by the steps of one flow, so that what a later step opens an earlier one's continuation finds open.</summary>
    private sealed class Within
    {
        public SchoolId? School { get; set; }

        public bool IsDown { get; init; }
    }

    private sealed class PutBack(SchoolWall wall, Within? before) : IDisposable
    {
        public void Dispose() => wall._within.Value = before;
    }
}
