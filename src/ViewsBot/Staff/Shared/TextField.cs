namespace ViewsBot.Staff.Shared;

/// <summary>A field to write in: its name, its label and what stands in it.</summary>
internal sealed record TextField(string Name, string Label, string? Value)
{
    /// <summary>What helps to fill it, or <c>null</c>.</summary>
    public string? Hint { get; init; }

    /// <summary>How many lines it shows; more than one may hold more than one.</summary>
    public int Rows { get; init; } = 1;

    /// <summary>How many letters it may have where it shows more lines than one.</summary>
    public int Longest { get; init; } = 1000;

    /// <summary>The kind of input: <c>text</c> or <c>date</c>.</summary>
    public string Type { get; init; } = "text";

    /// <summary>Whether the browser asks for it before the form is sent: where something would be lost with a form that comes back.</summary>
    public bool IsRequired { get; init; }

    /// <summary>A day.</summary>
    public static TextField Day(string name, string label, DateOnly? day) => new(name, label, day?.ToString("O", System.Globalization.CultureInfo.InvariantCulture)) { Type = "date" };
}
