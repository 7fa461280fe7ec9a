namespace ViewsBot.Content;

/// <summary>A file under <c>cards/</c> is broken, so the program must not start with it.</summary>
public sealed class ContentException : Exception
{
    /// <summary>Says which file is broken, where in it, and what should be there.</summary>
    public ContentException(string file, string place, string expected, Exception? cause = null)
        : base($"{file}, {place}: expected {expected}.", cause)
    {
        File = file;
        Place = place;
        Expected = expected;
    }

    /// <summary>The file, from the cards folder on, with forward slashes.</summary>
    public string File { get; }

    /// <summary>Where in the file: a line, a key, or both.</summary>
    public string Place { get; }

    /// <summary>What should be there.</summary>
    public string Expected { get; }
}
