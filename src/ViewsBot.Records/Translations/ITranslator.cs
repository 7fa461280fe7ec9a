namespace ViewsBot.Records.Translations;

/// <summary>An engine that says in the language of the staff what words in another say. What is given to it may leave the school.</summary>
public interface ITranslator
{
    /// <summary>What the engine is called, or <c>null</c> where none is set: then nothing is translated by a machine.</summary>
    string? Engine { get; }

    /// <summary>Translates texts into <see cref="Translation.ForStaff"/>.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="likelyFrom">The language they probably are in (BCP 47); the engine may find another.</param>
    /// <param name="cancel">Gives up.</param>
    /// <returns>One result for each text, in their order; an engine that cannot be reached is a result too.</returns>
    Task<IReadOnlyList<Translated>> TranslateAsync(IReadOnlyList<string> texts, string likelyFrom, CancellationToken cancel);
}
