using ViewsBot.Content.Reading;
using ViewsBot.Content.Topics;

namespace ViewsBot.Content.Words.Translating;

/// <summary>What helps a translator: where a sentence is seen, whom it is for, and the picture beside it.</summary>
internal sealed class TranslatorsNotes
{
    private readonly Dictionary<string, string> _notes;
    private readonly Dictionary<string, string> _pictures;

    private TranslatorsNotes(Dictionary<string, string> notes, Dictionary<string, string> pictures) => (_notes, _pictures) = (notes, pictures);

    public static TranslatorsNotes Read(CardFiles files)
    {
        var notes = files.Read("translating/notes.json").Only("about", "notes").Object("notes");

        return new TranslatorsNotes(notes.Names.ToDictionary(name => name, notes.Text), Pictures(TopicsReader.Read(files)));
    }

    /// <summary>Where a sentence is seen, and by whom where it is one audience's own.</summary>
    public string Of(string key)
    {
        var note = _notes.GetValueOrDefault(key.Split('/')[0], "");

        return key.IndexOf('@', StringComparison.Ordinal) is >= 0 and var at ? $"{note} ({key[(at + 1)..].Replace('-', ' ')}s only)" : note;
    }

    /// <summary>The concept of the picture beside it; nothing where there is none.</summary>
    public string PictureOf(string key) => key.StartsWith("picture/", StringComparison.Ordinal) ? key["picture/".Length..] : _pictures.GetValueOrDefault(key.Split('@')[0], "");

    private static Dictionary<string, string> Pictures(TopicSet topics) => topics.All
        .SelectMany(topic => topic.Options.Select(option => (option.WordKey, option.PictureKey)).Append((topic.TitleKey, topic.PictureKey)))
        .DistinctBy(pair => pair.Item1)
        .ToDictionary();
}
