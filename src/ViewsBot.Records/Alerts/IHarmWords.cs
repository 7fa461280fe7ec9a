namespace ViewsBot.Records.Alerts;

/// <summary>Says whether words may tell of harm, wherever somebody else than the speaker types them.</summary>
public interface IHarmWords
{
    /// <summary>Whether they do; a false alarm is acceptable.</summary>
    /// <param name="text">The words.</param>
    /// <param name="language">Their language (BCP 47).</param>
    /// <param name="audience">Who said them: an audience's key.</param>
    bool Tell(string text, string language, string audience);
}
