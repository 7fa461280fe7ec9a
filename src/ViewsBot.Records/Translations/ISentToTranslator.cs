using ViewsBot.Records.People;

namespace ViewsBot.Records.Translations;

/// <summary>Tells whether own words may be sent to a translator: whoever writes them is told so before.</summary>
public interface ISentToTranslator
{
    /// <summary>Whether a school's own words may be: an engine is set, and the school has turned it on.</summary>
    bool IsOn(SchoolId school);
}
