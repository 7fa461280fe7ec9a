using System.Globalization;
using ViewsBot.Content.Reading;

namespace ViewsBot.Content.Words;

/// <summary>What stands before the sentences of a language: enough to offer it, without reading them.</summary>
internal sealed record LanguageHead(string Language, string OwnName, string EnglishName, Direction Direction, WordStatus Status)
{
    private static readonly string[] _members = ["language", "ownName", "direction", "status"];

    /// <summary>Reads it.</summary>
    /// <param name="files">The files.</param>
    /// <param name="name">The language's file.</param>
    /// <param name="list">What it is called in English.</param>
    public static LanguageHead Read(CardFiles files, string name, LanguageList list)
    {
        var file = files.ReadBefore(name, "sentences");
        if (!_members.All(file.Has)) { file = files.Read(name); }

        var language = file.Text("language");

        return name == $"words/{language}.json"
            ? new LanguageHead(language, file.Text("ownName"), list.NameOf(language), DirectionOf(file), StatusOf(file, "status"))
            : throw file.Expected("language", "language to be the file's name");
    }

    /// <summary>Either <c>"draft"</c> or <c>{"by", "on"}</c>.</summary>
    public static WordStatus StatusOf(Fields fields, string name)
    {
        if (fields.Part.All.GetValueOrDefault(name) is JsonPart.Text { Value: "draft" }) { return new WordStatus.Draft(); }

        var read = fields.Object(name).Only("by", "on");

        return DateOnly.TryParseExact(read.Text("on"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new WordStatus.Checked(read.Text("by"), day)
            : throw read.Expected("on", "on to be a day such as 2026-09-01");
    }

    private static Direction DirectionOf(Fields file) => file.Text("direction") switch
    {
        "ltr" => Direction.LeftToRight,
        "rtl" => Direction.RightToLeft,
        _ => throw file.Expected("direction", "direction to be ltr or rtl"),
    };
}
