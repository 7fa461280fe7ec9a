namespace ViewsBot.Language.Reading;

/// <summary>A file of typed words that cannot be used. It stops the start.</summary>
public sealed class TypedWordsFileException : Exception
{
    /// <summary>Names what is wrong, where, and what should stand there.</summary>
    /// <param name="file">The file, as a path below the cards folder.</param>
    /// <param name="place">The place in it: a path of keys, or a line.</param>
    /// <param name="expected">What was expected there.</param>
    /// <param name="cause">What was thrown while reading, if anything was.</param>
    public TypedWordsFileException(string file, string place, string expected, Exception? cause = null)
        : base($"{file}, at {place}: expected {expected}.", cause)
    {
        File = file;
        Place = place;
        Expected = expected;
    }

    /// <summary>The file, as a path below the cards folder.</summary>
    public string File { get; }

    /// <summary>The place in it: a path of keys, or a line.</summary>
    public string Place { get; }

    /// <summary>What was expected there.</summary>
    public string Expected { get; }
}
