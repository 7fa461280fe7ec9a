using System.Globalization;
using System.Text.RegularExpressions;

namespace ViewsBot.Content.Templates;

/// <summary>
/// A path into the data, such as <c>choices[0].word</c>, <c>$root.board</c> or <c>$index</c>. That is all there is: no
/// functions and no operators, so that a template stays something a teacher can read.
/// </summary>
internal sealed partial class DataPath
{
    private readonly string _written;
    private readonly Source _source;
    private readonly string _start;
    private readonly object[] _steps;

    private DataPath(string written, Source source, string start, object[] steps)
    {
        _written = written;
        _source = source;
        _start = start;
        _steps = steps;
    }

    /// <summary>Reads a path.</summary>
    /// <exception cref="ContentException">It is more than a path.</exception>
    public static DataPath Parse(string written, Source source)
    {
        var match = Whole().Match(written);
        if (!match.Success)
        {
            throw source.Expected($"a path such as name, choices[0].word, $root.name or $index, and not {written}");
        }

        var start = match.Groups["start"].Value;
        object[] steps = [.. match.Groups["step"].Captures.Select(capture => Step(capture.Value))];
        if (start.StartsWith('$') && start is not ("$root" or "$data" or "$index"))
        {
            throw source.Expected($"$root, $data or $index, and not {start}");
        }

        return start.StartsWith('$')
            ? new DataPath(written, source, start, steps)
            : new DataPath(written, source, "$data", [string.Intern(start), .. steps]);
    }

    /// <summary>The value at the path.</summary>
    /// <exception cref="ContentException">The data has none.</exception>
    public object Value(in Scope scope)
    {
        object? value = _start switch
        {
            "$root" => scope.Root,
            "$index" => scope.Index,
            _ => scope.Data,
        };
        foreach (var step in _steps)
        {
            value = Take(value, step);
        }

        return value ?? throw _source.Expected($"a value for ${{{_written}}} in the data");
    }

    /// <summary>The truth at the path.</summary>
    /// <exception cref="ContentException">There is something else, or nothing.</exception>
    public bool Truth(in Scope scope) =>
        Value(scope) is bool truth ? truth : throw _source.Expected($"true or false for ${{{_written}}} in the data");

    private static object? Take(object? value, object step) => (value, step) switch
    {
        (CardData data, string name) => data.Find(name),
        (IReadOnlyList<object> list, int index) when index < list.Count => list[index],
        _ => null,
    };

    private static object Step(string written) =>
        written.StartsWith('[') ? int.Parse(written.AsSpan(1, written.Length - 2), CultureInfo.InvariantCulture) : string.Intern(written[1..]);

    [GeneratedRegex(@"^(?<start>\$?[A-Za-z][A-Za-z0-9]*)(?<step>\.[A-Za-z][A-Za-z0-9]*|\[[0-9]{1,4}\])*$")]
    private static partial Regex Whole();
}
