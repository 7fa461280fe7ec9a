using ViewsBot.Channels.DirectLine;
using ViewsBot.Content;

namespace ViewsBot.Hosting;

/// <summary>What a channel's edge says by itself, from the words.</summary>
internal sealed class KindWords(Deck deck) : IKindWords
{
    public string For(KindSentence sentence, string? language)
    {
        var words = deck.Words.Find(language ?? "en") ?? deck.Words.In("en");

        return words.Get(sentence == KindSentence.NothingCanBeKept ? "error/not-kept" : "error/went-wrong");
    }
}
