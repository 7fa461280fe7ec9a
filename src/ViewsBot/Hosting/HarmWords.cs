using ViewsBot.Language.Reading;
using ViewsBot.Records.Alerts;

namespace ViewsBot.Hosting;

/// <summary>The conversation's own reader, for words that staff type for somebody.</summary>
internal sealed class HarmWords(TypedWordsReader reader) : IHarmWords
{
    public bool Tell(string text, string language, string audience) => reader.TellsOfHarm(text, language, audience);
}
