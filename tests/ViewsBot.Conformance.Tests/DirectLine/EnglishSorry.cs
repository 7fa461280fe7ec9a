using ViewsBot.Channels.DirectLine;

namespace ViewsBot.Conformance.Tests.DirectLine;

internal sealed class EnglishSorry : IKindWords
{
    public string For(KindSentence sentence, string? language) => $"sorry: {sentence} in {language ?? "any language"}";
}
