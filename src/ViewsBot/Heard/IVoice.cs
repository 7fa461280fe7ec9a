using ViewsBot.Content.Words;
using ViewsBot.Records.People;

namespace ViewsBot.Heard;

/// <summary>Something that says sentences of ours, for devices without a voice for their language. It is never given a person's words.</summary>
internal interface IVoice
{
    /// <summary>The sentences it can say at a school in a language, each with the name it is fetched by.</summary>
    /// <remarks>A name says nothing of the sentence or the school, and another one belongs to whatever sounds otherwise.</remarks>
    IEnumerable<(string Sentence, string Name)> Says(SchoolId school, LanguageWords words);

    /// <summary>What is heard under a name.</summary>
    /// <returns><c>null</c> where it says nothing by that name, or cannot just now.</returns>
    Task<Sound?> SayAsync(SchoolId school, LanguageWords words, string name, CancellationToken cancel);
}
