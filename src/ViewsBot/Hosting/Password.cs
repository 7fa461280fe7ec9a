using System.Text;

namespace ViewsBot.Hosting;

/// <summary>A password as it is typed: never an argument, which other programs and a shell's history could read, and never shown.</summary>
internal static class Password
{
    /// <summary>Asks for it, or reads the first line where the input is a file or a pipe.</summary>
    public static string Ask()
    {
        if (Console.IsInputRedirected) { return Console.In.ReadLine() ?? ""; }

        Console.Write("Password: ");
        var typed = new StringBuilder();

        while (Console.ReadKey(intercept: true) is { Key: not ConsoleKey.Enter } key) { Take(typed, key); }

        Console.WriteLine();

        return typed.ToString();
    }

    private static void Take(StringBuilder typed, ConsoleKeyInfo key)
    {
        if (key.Key != ConsoleKey.Backspace) { typed.Append(key.KeyChar); }
        else if (typed.Length > 0) { typed.Length--; }
    }
}
