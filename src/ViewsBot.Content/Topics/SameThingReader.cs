using ViewsBot.Content.Reading;

namespace ViewsBot.Content.Topics;

/// <summary>Reads <c>same-thing.json</c>: which option a parent is asked about the same thing, on the same scale, as a child's or young person's option.</summary>
internal static class SameThingReader
{
    private const string File = "same-thing.json";
    private const string Parent = "parent";

    public static IReadOnlyDictionary<string, string> Read(CardFiles files, TopicSet topics)
    {
        var parents = files.Read(File).Only("parents").Object("parents");

        return parents.Names.ToDictionary(pupils => pupils, pupils => IsSame(topics, pupils, parents.Text(pupils))
            ? parents.Text(pupils)
            : throw new ContentException(File, pupils, "an option of a child or young person, and beside it an option of a parent that is asked on the same scale"));
    }

    private static bool IsSame(TopicSet topics, string pupils, string parents) =>
        topics.TopicOf(pupils) is { IsPractice: false } theirs && theirs.Audience != Parent
        && topics.TopicOf(parents) is { Audience: Parent } asked
        && asked.Scale.Key == theirs.Scale.Key;
}
