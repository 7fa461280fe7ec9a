using ViewsBot.Records.People;
using ViewsBot.Records.Views;

namespace ViewsBot.Records.Languages;

/// <summary>The language a person wants to be spoken to in: their own setting, kept the moment they choose and used the next time too.</summary>
public sealed record LanguageChoice
{
    /// <summary>Whose.</summary>
    public required SpeakerId Speaker { get; init; }

    /// <summary>The conversation they said it in.</summary>
    public required SessionId Session { get; init; }

    /// <summary>The language (BCP 47).</summary>
    public required string Language { get; init; }

    /// <summary>Whether they want the English beneath it.</summary>
    public bool WithEnglish { get; init; }

    /// <summary>The languages (BCP 47) they were offered because they wrote in them, and did not want: none is offered so again.</summary>
    public IReadOnlyList<string> Declined { get; init; } = [];

    /// <summary>When they said it (UTC).</summary>
    public required DateTimeOffset At { get; init; }
}
