using AdaptiveCards;
using ViewsBot.Content.Pictures;
using ViewsBot.Content.Reading;
using ViewsBot.Content.Templates;

namespace ViewsBot.Content.Cards;

/// <summary>Reads <c>templates/&lt;card&gt;/card.json</c> and tries each with its example, so that a broken one stops the start.</summary>
internal static class CardSetReader
{
    private static readonly string[] _needed = ["board", "choose", "explain", "goodbye", "language", "message", "news", "question", "several", "told", "write"];

    public static CardSet Read(CardFiles files, PictureSet pictures)
    {
        var folders = files.FoldersIn("templates").ToDictionary(folder => Path.GetFileName(folder));
        foreach (var missing in _needed.Except(folders.Keys))
        {
            throw new ContentException($"templates/{missing}", "the folder itself", "to be there");
        }

        return new CardSet(folders.ToDictionary(pair => pair.Key, pair => Tried(files, pair.Value)), pictures);
    }

    private static Template Tried(CardFiles files, string folder)
    {
        var template = Template.Of(files.Read($"{folder}/card.json"));
        var example = template.Fill(ExampleData.Of(files.Read($"{folder}/example.json")));
        try
        {
            AdaptiveCard.FromJson(example.ToString());
        }
        catch (AdaptiveSerializationException broken)
        {
            throw new ContentException($"{folder}/card.json", "the card", "an Adaptive Card: " + broken.Message, broken);
        }

        return template;
    }
}
