using ViewsBot.Testing;

namespace ViewsBot.Conformance.Tests.NamedPackages;

/// <summary>The list of members that ViewsBot may use: docs/bot-framework-api.md.</summary>
internal static class Surface
{
    private static readonly char[] _endOfName = ['(', '<', ' '];

    /// <summary>The types and members, a line each, as <see cref="MemberLines"/> writes them.</summary>
    public static IReadOnlyList<string> Lines { get; } = [.. Read(File.ReadLines(Path.Combine(Repository.Root, "docs", "bot-framework-api.md")))];

    /// <summary>The same without signatures and type parameters: <c>Microsoft.Bot.Builder.BotState.CreateProperty</c>.</summary>
    public static IReadOnlySet<string> Names { get; } = Lines.Select(NameOf).ToHashSet(StringComparer.Ordinal);

    /// <summary>A line without signature and type parameters.</summary>
    public static string NameOf(string line)
    {
        var withoutTypeParameters = line.Replace("<T>.", ".", StringComparison.Ordinal);
        var end = withoutTypeParameters.IndexOfAny(_endOfName);
        return end < 0 ? withoutTypeParameters : withoutTypeParameters[..end];
    }

    private static IEnumerable<string> Read(IEnumerable<string> document)
    {
        var (space, type, isInside) = (string.Empty, string.Empty, false);
        foreach (var line in document)
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                space = line[3..];
            }
            else if (line.StartsWith("```", StringComparison.Ordinal))
            {
                isInside = !isInside;
            }
            else if (isInside)
            {
                var isMember = line.StartsWith(' ');
                type = isMember ? type : $"{space}.{line}";
                yield return isMember ? $"{type}.{line.Trim()}" : type;
            }
        }
    }
}
