namespace ViewsBot.Staff.Register;

/// <summary>A row as it is being read: its cells, and what was wrong with them.</summary>
internal sealed class Row(int number, Columns columns, IReadOnlyList<string> cells)
{
    private const char NoLetter = '\uFFFD';

    private readonly List<Problem> _problems = [];

    /// <summary>The row, as a spreadsheet counts.</summary>
    public int Number => number;

    /// <summary>What was wrong.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>A cell's text; empty where the file has no such column.</summary>
    public string Text(FieldOf field) => columns.Place(field) is { } place && place < cells.Count ? cells[place].Trim() : "";

    /// <summary>A cell's text; empty where the file has no such column.</summary>
    public string Text(Field field) => Text(new FieldOf(field));

    /// <summary>Whether the file has a column for a field.</summary>
    public bool Has(Field field) => columns.Has(field);

    /// <summary>Reads a cell; an empty one says nothing.</summary>
    public T? Read<T>(FieldOf field, Func<string, Cell<T>> read)
    {
        if (Text(field) is not { Length: > 0 } text) { return default; }

        var cell = text.Any(IsNoLetter) ? new Cell<T>.Wrong("letters and signs alone: something here is a control character, or a letter that was lost") : read(text);

        if (cell is Cell<T>.Says said) { return said.Value; }

        Expect(field, ((Cell<T>.Wrong)cell).Expected);

        return default;
    }

    /// <summary>Reads a cell of the pupil's.</summary>
    public T? Read<T>(Field field, Func<string, Cell<T>> read) => Read(new FieldOf(field), read);

    /// <summary>Says what was expected in a cell.</summary>
    public void Expect(FieldOf field, string expected) => _problems.Add(new Problem(number, columns.Heading(field), Text(field), expected));

    private static bool IsNoLetter(char sign) => sign == NoLetter || char.IsControl(sign) && sign is not ('\n' or '\r' or '\t');
}

/// <summary>What a cell says, or what was expected in it.</summary>
internal abstract record Cell<T>
{
    private Cell() { }

    /// <summary>It says this.</summary>
    public sealed record Says(T Value) : Cell<T>;

    /// <summary>It cannot be read.</summary>
    public sealed record Wrong(string Expected) : Cell<T>;

    /// <summary>A value that was read, or what was expected.</summary>
    public static Cell<T> Of(bool isRead, T value, string expected) => isRead ? new Says(value) : new Wrong(expected);
}
