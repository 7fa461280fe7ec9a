namespace ViewsBot.Records.Register;

/// <summary>The four broad areas of need of the SEND Code of Practice (6.28 to 6.35); a pupil may have several.</summary>
[Flags]
public enum AreasOfNeed
{
    /// <summary>None of the four.</summary>
    None = 0,

    /// <summary>Communication and interaction.</summary>
    CommunicationAndInteraction = 1,

    /// <summary>Cognition and learning.</summary>
    CognitionAndLearning = 2,

    /// <summary>Social, emotional and mental health.</summary>
    SocialEmotionalAndMentalHealth = 4,

    /// <summary>Sensory and/or physical needs.</summary>
    SensoryAndPhysical = 8,
}
