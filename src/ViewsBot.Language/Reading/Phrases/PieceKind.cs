namespace ViewsBot.Language.Reading.Phrases;

/// <summary>What a listed phrase says.</summary>
internal enum PieceKind : byte
{
    /// <summary>Nothing by itself.</summary>
    None,

    /// <summary>Not listed: content of its own.</summary>
    Unknown,

    /// <summary>A point of the scale, by its meaning ("I like it").</summary>
    Point,

    /// <summary>A point of the scale, by its place ("the middle one").</summary>
    Position,

    /// <summary>"Yes."</summary>
    Yes,

    /// <summary>"No."</summary>
    No,

    /// <summary>Makes any reading doubtful ("but", "when").</summary>
    Doubt,

    /// <summary>A reason for no answer.</summary>
    NotAnAnswer,

    /// <summary>Something asked of the conversation.</summary>
    Control,
}
