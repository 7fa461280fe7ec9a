namespace ViewsBot.Records.Translations;

/// <summary>What came of a translation, and who or what made it.</summary>
public enum TranslationStatus
{
    /// <summary>A machine made it, and nobody has checked it.</summary>
    Machine,

    /// <summary>A person made it, or put it right; they are named.</summary>
    ByPerson,

    /// <summary>A machine was asked and gave none.</summary>
    Failed,
}
