namespace ViewsBot.Content.Templates;

/// <summary>Where in a template something stands.</summary>
internal readonly record struct Source(string File, int Line)
{
    public ContentException Expected(string what) => new(File, $"line {Line}", what);
}
