namespace ViewsBot.Channels.Terminal;

/// <summary>Where a terminal's conversation is read and written.</summary>
/// <param name="input">What is typed, line by line.</param>
/// <param name="output">What is seen.</param>
/// <param name="canClear">Whether somebody looks at it: then what is to be seen once can be wiped away; a file keeps what it was given.</param>
internal sealed class Screen(TextReader input, TextWriter output, bool canClear)
{
    /// <summary>Wipes a terminal and what it could scroll back to (ECMA-48, and xterm's own for the second).</summary>
    private const string Wipe = "\u001b[2J\u001b[3J\u001b[H";

    /// <summary>The console of this process.</summary>
    public static Screen OfConsole() => new(Console.In, Console.Out, !Console.IsOutputRedirected);

    /// <summary>Asks for a line.</summary>
    /// <returns><c>null</c> at the end of the input.</returns>
    public string? Read(string prompt)
    {
        output.Write(prompt);
        output.Flush();

        return input.ReadLine();
    }

    /// <summary>Shows lines, with an empty one before them.</summary>
    public void Show(IEnumerable<string> lines)
    {
        output.WriteLine();

        foreach (var line in lines) { output.WriteLine(line); }
    }

    /// <summary>Wipes away everything that was seen.</summary>
    public void Clear()
    {
        if (canClear) { output.Write(Wipe); }
    }
}
