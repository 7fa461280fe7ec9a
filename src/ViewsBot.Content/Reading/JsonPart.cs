namespace ViewsBot.Content.Reading;

/// <summary>A piece of a JSON file that knows the line it stands on, so that a mistake can be shown where it is.</summary>
internal abstract record JsonPart(int Line)
{
    internal sealed record Members(int Line, IReadOnlyDictionary<string, JsonPart> All) : JsonPart(Line);

    internal sealed record Items(int Line, IReadOnlyList<JsonPart> All) : JsonPart(Line);

    internal sealed record Text(int Line, string Value) : JsonPart(Line);

    /// <summary>A number, <c>true</c> or <c>false</c>, as it is written.</summary>
    internal sealed record Plain(int Line, string Written) : JsonPart(Line);

    internal sealed record Nothing(int Line) : JsonPart(Line);
}
